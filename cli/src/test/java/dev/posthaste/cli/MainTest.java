package dev.posthaste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private String greeting() {
        return new Project(folder)
                .write("Greeting.java", Project.greeting("hello"))
                .folder()
                .toString();
    }

    @Test
    void helpAndVersionAreShown() {
        assertThat(Result.of("--help").out()).contains("dev", "run", "tenant", "token", "openapi", "routes");
        assertThat(Result.of("--version").out()).startsWith("Posthaste ").contains("Java " + Runtime.version());
        assertThat(Result.of("help", "token").out())
                .isEqualTo(Result.of("token", "--help").out());
        assertThat(Result.of("dev", "--help").out()).contains("--port=PORT", "default: 8000");
    }

    @Test
    void wrongArgumentsEndWithTwo() {
        assertThat(Result.of()).extracting(Result::code).isEqualTo(2);
        assertThat(Result.of("dev"))
                .satisfies(result -> assertThat(result.err()).contains("Missing required parameter: 'PATH'"))
                .extracting(Result::code)
                .isEqualTo(2);
        assertThat(Result.of("serve").code()).isEqualTo(2);
    }

    @Test
    void routesAreListed() {
        assertThat(Result.of("routes", greeting())).isEqualTo(new Result(0, "GET  /greeting  Greeting.greeting\n", ""));
    }

    @Test
    void theDocumentIsPrinted() {
        var result = Result.of("openapi", greeting());

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("{\n  \"openapi\": \"3.1.0\",\n")
                .contains("    \"/greeting\": {\n      \"get\": {");
    }

    @Test
    void argumentsAfterThePathAreTheProgramsOwn() {
        new Project(folder)
                .write(
                        "Greeting.java",
                        Project.greeting("hello").replace("named(\"Greeting\")", "named(args[0] + args[1])"));

        assertThat(Result.of("openapi", folder.toString(), "More", "Words").out())
                .contains("\"title\": \"MoreWords\"");
    }

    @Test
    void whatIsWrongWithAProgramIsSaidInALineWithoutAStackTrace() {
        assertThat(Result.of("run", folder.resolve("gone").toString()))
                .isEqualTo(new Result(
                        1,
                        "",
                        folder.resolve("gone")
                                + " does not exist: name a .java file, or a folder with the application's sources.\n"));
        assertThat(Result.of("routes", folder.toString()))
                .isEqualTo(new Result(1, "", "error: there are no .java files\n"));

        new Project(folder).write("A.java", "class A {}");
        assertThat(Result.of("run", folder.toString()))
                .satisfies(result -> assertThat(result.err())
                        .startsWith("error: no class has a main method")
                        .hasLineCount(1))
                .extracting(Result::code)
                .isEqualTo(1);
        assertThat(Result.of("routes", folder.toString(), "--classpath", "no.jar")
                        .err())
                .isEqualTo("no.jar does not exist: --classpath names jars and folders of classes.\n");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var result = Result.of("run", greeting(), "--port", "" + taken.getLocalPort());

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err())
                    .startsWith("error: cannot bind 127.0.0.1:" + taken.getLocalPort())
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aPortThatIsNoneIsSaidInALine() {
        assertThat(Result.of("dev", greeting(), "--port", "99999"))
                .isEqualTo(new Result(1, "", "port 99999 is not between 0 and 65535\n"));
    }

    @Test
    void anAddressThatTheTenantCannotBindIsNamedInItsOwnTerms() {
        var result =
                Result.of("tenant", "--folder", folder.resolve("tenant").toString(), "--bind", "no-such-host.invalid");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("The tenant cannot be served: cannot bind no-such-host.invalid:4443")
                .contains("--bind chooses the tenant's address", "--host is its name alone")
                .doesNotContain("\tat ");
    }

    @Test
    void runStartsNoTenant() {
        new Project(folder)
                .write(
                        "Greeting.java",
                        Project.greeting("hello")
                                .replace("String greeting()", "String greeting(@Authenticated Claims claims)"));

        assertThat(Result.of("run", folder.toString()))
                .satisfies(result -> assertThat(result.err())
                        .startsWith("error: ")
                        .contains("there is no configuration for Auth0: write " + folder.resolve(".config"))
                        .doesNotContain("\tat "))
                .extracting(Result::code)
                .isEqualTo(1);
        assertThat(folder.resolve(".posthaste")).doesNotExist();
        assertThat(Result.of("routes", folder.toString()).code()).isZero();
    }
}
