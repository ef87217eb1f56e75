package dev.posthaste.processor.model;

/// The name of a class.
///
/// @param packageName empty for the unnamed package
/// @param nested      the names of the enclosing classes and its own, with dots: `Orders.Line`
public record ClassName(String packageName, String nested) {

    /// The name as it stands in source and in documents: `shop.Orders.Line`.
    public String qualified() {
        return packageName.isEmpty() ? nested : packageName + "." + nested;
    }

    /// The last name: `Line`.
    public String simple() {
        return nested.substring(nested.lastIndexOf('.') + 1);
    }

    /// The name of the outermost class: `Orders`.
    public String outermost() {
        var dot = nested.indexOf('.');
        return dot < 0 ? nested : nested.substring(0, dot);
    }

    /// Whether it stands in another class.
    public boolean inner() {
        return nested.indexOf('.') >= 0;
    }

    /// The class of the same package that is generated for this one: `Orders_Line_Shape`.
    public ClassName generated(String ending) {
        return new ClassName(packageName, flat() + ending);
    }

    /// The class that is generated beside this one for one of another jar: `Orders_money_Amount_Shape`.
    public ClassName generatedFor(ClassName foreign, String ending) {
        var place = foreign.packageName.isEmpty() ? "" : foreign.packageName.replace('.', '_') + "_";
        return new ClassName(packageName, flat() + "_" + place + foreign.flat() + ending);
    }

    /// The name in one piece, as the runtime makes it of a class's binary name.
    private String flat() {
        return nested.replace('.', '_').replace('$', '_');
    }
}
