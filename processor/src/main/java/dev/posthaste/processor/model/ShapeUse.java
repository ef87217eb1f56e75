package dev.posthaste.processor.model;

import java.util.ArrayList;
import java.util.List;

/// A type where it is used, with what its annotations say there.
///
/// @param type        the type as it is written
/// @param form        its kind of shape
/// @param constraints what its values must keep
/// @param nullable    whether it may be null
/// @param strict      whether nothing is converted
public record ShapeUse(
        JavaType type, TypeForm form, List<ConstraintUse> constraints, boolean nullable, boolean strict) {

    /// This use and those within it, from the outside in.
    public List<ShapeUse> all() {
        var all = new ArrayList<ShapeUse>();
        all.add(this);
        inner().forEach(use -> all.addAll(use.all()));
        return all;
    }

    /// The use of a form that is made of this one, which keeps the rules.
    public ShapeUse around(TypeForm other) {
        return new ShapeUse(type, other, List.of(), nullable, strict);
    }

    /// The same use where it is not null.
    public ShapeUse present() {
        return new ShapeUse(type, form, constraints, false, strict);
    }

    /// The same use of a type of another form.
    public ShapeUse as(TypeForm other) {
        return new ShapeUse(type, other, constraints, nullable, strict);
    }

    private List<ShapeUse> inner() {
        return switch (form) {
            case TypeForm.Items items -> List.of(items.item());
            case TypeForm.Mapping mapping -> List.of(mapping.keys(), mapping.values());
            case TypeForm.Choice choice -> List.of(choice.whole());
            case TypeForm.Maybe maybe -> List.of(maybe.value());
            case TypeForm.Converted converted -> List.of(converted.sent());
            case TypeForm.Prepared prepared -> List.of(prepared.value());
            case TypeForm.Encoded encoded -> List.of(encoded.value());
            case TypeForm.Product product -> product.arguments();
            case TypeForm.PartOf part -> List.of(part.whole());
            case TypeForm.Projected projected -> List.of(projected.source(), projected.target());
            default -> List.of();
        };
    }
}
