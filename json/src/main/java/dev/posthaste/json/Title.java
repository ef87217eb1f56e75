package dev.posthaste.json;

/// Makes titles of names, as pydantic does with Python's `str.title`: `unit_price` is `Unit Price`.
public final class Title {

    private Title() {}

    /// The title of a name.
    public static String of(String name) {
        var title = new StringBuilder(name.length());
        var inWord = false;
        for (var c : name.replace('_', ' ').toCharArray()) {
            title.append(inWord ? Character.toLowerCase(c) : Character.toUpperCase(c));
            inWord = Character.isLetter(c);
        }
        return title.toString();
    }
}
