package dev.posthaste.helidon;

import dev.posthaste.ServerOptions;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;

/// Serves, and for each byte of its standard input takes all file descriptors that are left, or gives them back.
final class GreedyProgram {

    private GreedyProgram() {}

    static void main() throws IOException {
        // the first record opens files
        System.getLogger("GreedyProgram").log(Level.WARNING, "begins");
        try (var server = new HelidonEngine()
                .start(new EchoService(), ServerOptions.defaults().port(0))) {
            System.out.println(server.address());
            while (System.in.read() >= 0) {
                var held = takeAll();
                System.out.println("none left");
                System.in.read();
                for (var each : held) {
                    each.close();
                }
            }
        }
    }

    private static Iterable<InputStream> takeAll() {
        var held = new ArrayList<InputStream>();
        try {
            while (true) {
                held.add(new FileInputStream("/dev/null"));
            }
        } catch (IOException e) {
            return held;
        }
    }
}
