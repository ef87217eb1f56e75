import org.jspecify.annotations.Nullable;

record Field(String text, @Nullable List list, Parameter.Item item) {}
