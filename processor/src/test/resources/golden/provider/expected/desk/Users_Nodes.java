package desk;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;

/// The provider [Users].
@Generated("dev.posthaste.processor")
final class Users_Nodes implements Nodes<Users> {

    @Override
    public Provider<Users> provider() {
        return Provider.<Users>calling((users, given) -> users.user(given.at(0), given.at(1)))
                .creating(Users::new)
                .taking(Parameter.Given.ASKED, Parameter.header(Field.of("x-user", Shapes.of(String.class)).orNull()));
    }
}
