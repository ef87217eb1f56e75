package dev.posthaste.processor.read;

import dev.posthaste.Tuple;
import dev.posthaste.Value;
import dev.posthaste.internal.scalar.Scalars;
import dev.posthaste.processor.model.TypeForm;
import dev.posthaste.processor.model.ValueType;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Reads records that are no JSON objects, and finds which of them are spelled as text.
final class ValueReader {

    private ValueReader() {}

    static ValueType read(Session session, Demand.Wanted wanted) {
        return new ValueType(new RecordReader(session, wanted).read(), isTuple(wanted.type()));
    }

    /// The form of a record that is no object; that of an object where it is one.
    static TypeForm form(TypeElement record, TypeForm.Product product) {
        if (isTuple(record)) {
            return new TypeForm.Plain(product.type(), product.shape(), true, false, product.later());
        }
        return isTransparent(record)
                ? new TypeForm.Plain(product.type(), product.shape(), false, isSpelled(record), product.later())
                : product;
    }

    static boolean isPlain(TypeElement record) {
        return isTuple(record) || isTransparent(record);
    }

    private static boolean isTuple(TypeElement record) {
        return Annotations.find(record, Tuple.class) != null;
    }

    private static boolean isTransparent(TypeElement record) {
        return record.getRecordComponents().stream()
                .anyMatch(component -> Annotations.find(component, Value.class) != null);
    }

    /// Whether one text of a request can be such a value: a record that is a scalar or enum, a union of such records.
    static boolean isSpelled(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD) {
            return isTransparent(type)
                    && isScalar(type.getRecordComponents().getFirst().asType());
        }
        return type.getKind() == ElementKind.ENUM
                || (type.getModifiers().contains(Modifier.SEALED)
                        && type.getPermittedSubclasses().stream()
                                .allMatch(each -> isSpelled((TypeElement) ((DeclaredType) each).asElement())));
    }

    private static boolean isScalar(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            var element = (TypeElement) declared.asElement();
            return element.getKind() == ElementKind.ENUM
                    || Scalars.named(element.getQualifiedName().toString()) != null;
        }
        return type.getKind().isPrimitive() && Scalars.named(type.toString()) != null;
    }
}
