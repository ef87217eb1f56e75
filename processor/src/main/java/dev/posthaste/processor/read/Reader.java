package dev.posthaste.processor.read;

import dev.posthaste.Depends;
import dev.posthaste.Provides;
import dev.posthaste.Schema;
import dev.posthaste.processor.model.AskingType;
import dev.posthaste.processor.model.EnumType;
import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.Model;
import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.UnionType;
import dev.posthaste.processor.model.ValueType;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Reads one class, and all types that need a generated class because of it.
public final class Reader {

    private final Session session;
    private final List<Place> strays = new ArrayList<>();
    private final List<HandlerClass> classes = new ArrayList<>();
    private final List<RecordType> records = new ArrayList<>();
    private final List<ValueType> values = new ArrayList<>();
    private final List<UnionType> unions = new ArrayList<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<AskingType> asking = new ArrayList<>();

    /// A reader that notes its places with the compiler's.
    public Reader(Compiler compiler) {
        this.session = Session.with(compiler);
    }

    /// The annotations that ask for code.
    public static List<Class<? extends Annotation>> annotations() {
        return Stream.concat(
                        MethodReader.annotations().stream(), Stream.of(Provides.class, Schema.class, Depends.class))
                .toList();
    }

    /// The model of a class with handlers or a provider, or of a type with `@Schema`.
    ///
    /// @throws Unresolved where it names a type that does not exist yet
    public Model read(TypeElement type) {
        if (Annotations.find(type, Schema.class) != null) {
            request(type);
        }
        var node = new ClassReader(session, type).read();
        if (!node.routes().isEmpty()
                || !node.providers().isEmpty()
                || !node.strayNeeds().isEmpty()) {
            classes.add(node);
        }
        for (var wanted = session.demand().next();
                wanted != null;
                wanted = session.demand().next()) {
            add(wanted);
        }
        return new Model(
                List.copyOf(strays),
                List.copyOf(classes),
                List.copyOf(records),
                List.copyOf(values),
                List.copyOf(unions),
                List.copyOf(enums),
                List.copyOf(asking));
    }

    private void request(TypeElement type) {
        var union =
                type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM || union) {
            session.demand().generated(type, "_Shape", type);
        } else {
            strays.add(session.compiler().places().of(type));
        }
    }

    private void add(Demand.Wanted wanted) {
        if (wanted.type().getKind() == ElementKind.ANNOTATION_TYPE) {
            asking.add(new AskingReader(session, wanted).read());
        } else if (ValueReader.isPlain(wanted.type())) {
            values.add(ValueReader.read(session, wanted));
        } else if (wanted.type().getKind() == ElementKind.RECORD) {
            records.add(new RecordReader(session, wanted).read());
        } else if (wanted.type().getKind() == ElementKind.ENUM) {
            enums.add(new EnumReader(session.compiler(), session.annotations()).read(wanted));
        } else if (ViewReader.isView(wanted.type())) {
            records.add(new ViewReader(session, wanted).read());
        } else {
            unions.add(new UnionReader(session, wanted).read());
        }
    }
}
