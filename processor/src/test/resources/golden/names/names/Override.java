package names;

/// Hides the annotation in this package.
enum Override {
    YES,
    NO
}
