package dev.posthaste.runtime.link;

import dev.posthaste.OAuth2PasswordForm;
import dev.posthaste.OAuth2PasswordForm.Fields;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The providers of Posthaste's own classes, written as the processor writes those of users.
final class StandardProviders {

    private static final Shape<String> TEXT = Shapes.of(String.class);
    private static final Shape<String> GRANT = TEXT.with(Constraints.pattern("^password$"));
    private static final String SECRET = "{\"format\": \"password\"}";

    private static final Map<Class<?>, Nodes<?>> ALL = Map.of(
            OAuth2PasswordForm.class,
            nodes(Provider.making(given -> new OAuth2PasswordForm(fields(given)))
                    .taking(
                            form(Field.of("grant_type", GRANT).orNull()),
                            form(Field.of("username", TEXT)),
                            form(Field.of("password", TEXT).extra(SECRET)),
                            form(Field.of("scope", TEXT).byDefault("")),
                            form(Field.of("client_id", TEXT).orNull()),
                            form(Field.of("client_secret", TEXT).orNull().extra(SECRET)))),
            OAuth2PasswordForm.Strict.class,
            nodes(Provider.making(given -> new OAuth2PasswordForm.Strict(fields(given)))
                    .taking(
                            form(Field.of("grant_type", GRANT)),
                            form(Field.of("username", TEXT)),
                            form(Field.of("password", TEXT)),
                            form(Field.of("scope", TEXT).byDefault("")),
                            form(Field.of("client_id", TEXT).orNull()),
                            form(Field.of("client_secret", TEXT).orNull()))));

    private StandardProviders() {}

    /// What would have been written for a class; null for one of the user's.
    static @Nullable Nodes<?> of(Class<?> type) {
        return ALL.get(type);
    }

    private static Fields fields(Values given) {
        return new Fields(given.at(0), given.at(1), given.at(2), given.at(3), given.at(4), given.at(5));
    }

    private static Parameter form(Field<String> field) {
        return Parameter.form(field);
    }

    private static <C> Nodes<C> nodes(Provider<C> provider) {
        return new Nodes<>() {
            @Override
            public Provider<C> provider() {
                return provider;
            }
        };
    }
}
