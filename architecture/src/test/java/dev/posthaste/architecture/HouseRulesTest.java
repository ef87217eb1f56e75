package dev.posthaste.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for every class: no global state, names that say something, files that can be read in one go.
class HouseRulesTest {

    private static final int LONGEST_FILE = 300;

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state belongs to an object that a test can make anew")
                .check(Production.CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]((Base|Abstract)[A-Z]\\w*|\\w*(Manager|Helper|Util|Utils|Impl))(\\$.*)?")
                .because("a name says what a thing is: see CONTRIBUTING.md, \"Names\"")
                .check(Production.CLASSES);
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        var files = mainFiles();
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("%s is to be split: one file, one thought", file)
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static List<Path> mainFiles() throws IOException {
        var root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().replace('\\', '/').contains("/src/main/java/"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .toList();
        }
    }
}
