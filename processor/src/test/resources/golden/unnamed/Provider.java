import dev.posthaste.Provides;

class Provider {

    @Provides
    Name name() {
        return new Name("", new RecordName(""));
    }
}
