import dev.posthaste.*;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

class Rooms {

    @Constraint(validatedBy = EvenValidator.class)
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class EvenValidator implements ConstraintValidator<Even, Integer> {
        private final int divisor;

        EvenValidator(int divisor) {
            this.divisor = divisor;
        }

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value % divisor == 0;
        }
    }

    @Constraint(validatedBy = {})
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Odd {
        String message() default "must be odd";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Booking(@Even int guests, @Even String name, @Odd int nights) {}

    @Post("/rooms")
    String rooms(Booking booking) {
        return "";
    }
}
