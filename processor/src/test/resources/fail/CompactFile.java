import dev.posthaste.*;

@Get("/rooms")
String rooms() {
    return "";
}

void main() {}
