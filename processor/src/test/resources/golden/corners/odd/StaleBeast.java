package odd;

@Deprecated
record StaleBeast() implements Beast {}
