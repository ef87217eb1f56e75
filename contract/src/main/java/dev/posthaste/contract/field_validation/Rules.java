package dev.posthaste.contract.field_validation;

import dev.posthaste.InvalidValueException;
import dev.posthaste.Json;
import jakarta.validation.*;
import java.lang.annotation.*;
import java.util.function.UnaryOperator;

/// Rules that are written in code.
final class Rules {
    /// A text without wasps.
    @Constraint(validatedBy = NotWasp.Rule.class)
    @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NotWasp {
        String message() default "wasps are not kept here";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<NotWasp, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return !value.contains("wasp");
            }
        }
    }

    /// An even number.
    @Constraint(validatedBy = Even.Rule.class)
    @Target({ElementType.TYPE_USE, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "is odd";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Rule implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                context.buildConstraintViolationWithTemplate(value + " is odd").addConstraintViolation().disableDefaultConstraintViolation();
                return value % 2 == 0;
            }
        }
    }

    /// Takes the blanks around a text off.
    static class Tidy implements UnaryOperator<Json> {
        @Override
        public Json apply(Json sent) {
            return sent instanceof Json.Str(var text) ? Json.of(text.strip()) : sent;
        }
    }

    static class Spoken implements UnaryOperator<Json> {
        @Override
        public Json apply(Json sent) {
            if (sent.equals(Json.of("silent"))) {
                throw InvalidValueException.assertion("must be heard");
            }
            if (sent.equals(Json.of("angry"))) {
                throw InvalidValueException.of("bad_mood", "A swarm that is {mood} is not taken, wait {days} days", Json.object("mood", sent, "days", 2));
            }
            return sent;
        }
    }

    /// Reads a range from a text such as `1..2`.
    static class FromText implements UnaryOperator<Json> {
        @Override
        public Json apply(Json sent) {
            if (!(sent instanceof Json.Str(var text))) {
                return sent;
            }
            var ends = text.split("\\.\\.", 2);
            if (ends.length < 2) {
                throw new IllegalArgumentException("write it as low..high");
            }
            return Json.object("low", ends[0], "high", ends[1]);
        }
    }
}
