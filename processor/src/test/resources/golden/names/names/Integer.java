package names;

/// Hides the number in this package.
record Integer(int value, java.lang.Integer other) {}
