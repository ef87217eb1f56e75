package dev.posthaste.internal.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a user's class may say while it checks one value: another message. An error has the place of the value itself.
final class CheckContext implements ConstraintValidatorContext {

    private final String standard;
    private @Nullable String said;

    CheckContext(String standard) {
        this.standard = standard;
    }

    String message() {
        return said == null ? standard : said;
    }

    /// Does nothing: the first message that is built counts in any case.
    @Override
    public void disableDefaultConstraintViolation() {}

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return standard;
    }

    @Override
    public ClockProvider getClockProvider() {
        return () -> Clock.system(ZoneId.systemDefault());
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        return new Said(messageTemplate);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("there is no %s here".formatted(type.getName()));
    }

    /// A message; other places than the value's own are refused.
    private final class Said implements ConstraintViolationBuilder {

        private final String message;

        Said(String message) {
            this.message = message;
        }

        @Override
        public ConstraintValidatorContext addConstraintViolation() {
            if (said == null) {
                said = message;
            }
            return CheckContext.this;
        }

        private static ValidationException elsewhere() {
            return new ValidationException("an error has the place of the value that is checked: put the constraint"
                    + " on what it is about, or say the name in the message");
        }

        @Override
        @Deprecated
        public NodeBuilderDefinedContext addNode(String name) {
            throw elsewhere();
        }

        @Override
        public NodeBuilderCustomizableContext addPropertyNode(String name) {
            throw elsewhere();
        }

        @Override
        public LeafNodeBuilderCustomizableContext addBeanNode() {
            throw elsewhere();
        }

        @Override
        public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
                String name, Class<?> containerType, Integer typeArgumentIndex) {
            throw elsewhere();
        }

        @Override
        public NodeBuilderDefinedContext addParameterNode(int index) {
            throw elsewhere();
        }
    }
}
