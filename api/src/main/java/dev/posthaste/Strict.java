package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Takes values only in their own form: no `"5"` for 5, no `1` for true, no `5.0` for an `int` (pydantic's strict
/// mode).
///
/// On a record it holds for all its components and what stands within them, though not for the records there; on a
/// component, parameter or type argument for that value alone. Types that JSON has no form for are never taken from
/// another: a `LocalDate`, `UUID`, `BigDecimal`, enum or set that is strict takes nothing but null, as in FastAPI.
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.CLASS)
public @interface Strict {}
