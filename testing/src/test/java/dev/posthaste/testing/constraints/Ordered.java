package dev.posthaste.testing.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A rule for two components of a record.
@Constraint(validatedBy = Ordered.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Ordered {
    String message() default "low must not be above high";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Compares them.
    class Validator implements ConstraintValidator<Ordered, WrittenConstraintsTest.Range> {
        @Override
        public boolean isValid(WrittenConstraintsTest.Range value, ConstraintValidatorContext context) {
            return value.low() <= value.high();
        }
    }
}
