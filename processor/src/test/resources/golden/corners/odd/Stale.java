package odd;

@Deprecated
record Stale(String text) {}
