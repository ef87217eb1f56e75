package bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The same application, run by `java --module-path ... --module bookshop/bookshop.Bookshop`.
class ModulePathTest {

    @Test
    void theApplicationServesFromTheModulePath() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--module",
                        "bookshop/bookshop.Bookshop",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var client = HttpClient.newHttpClient()) {
            var address = address(out);
            var request = HttpRequest.newBuilder(URI.create(address + "/books")).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("{\"items\":[],\"total\":0}");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /// What Maven has on the class path, less what only tests need.
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        entry -> !entry.matches(
                                ".*(test-classes|surefire|junit|assertj|opentest4j|apiguardian|byte-buddy|posthaste-testing|/testing/).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String address(BufferedReader out) throws Exception {
        var seen = new StringBuilder();
        var pattern = Pattern.compile("serves at (http://[^ ,]+)");
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            seen.append(line).append('\n');
            var matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("the application ended:\n" + seen);
    }
}
