@dev.posthaste.Tagged("type")
sealed interface Shape {

    record Tag(int value) implements Shape {}

    record Field(String text) implements Shape {}
}
