package dev.posthaste.testing.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A text without a certain word.
@Constraint(validatedBy = NotKept.Validator.class)
@Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface NotKept {
    String value();

    String message() default "{value}s are not kept here";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks for the word.
    class Validator implements ConstraintValidator<NotKept, CharSequence> {
        private String word = "";

        @Override
        public void initialize(NotKept annotation) {
            word = annotation.value();
        }

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            if (value.length() > 20) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("nobody reads that")
                        .addConstraintViolation();
                return false;
            }
            return !value.toString().contains(word);
        }
    }
}
