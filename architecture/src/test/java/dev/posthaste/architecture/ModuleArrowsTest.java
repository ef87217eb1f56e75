package dev.posthaste.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which module may use which, and that a package has one home.
///
/// `allowEmptyShould` is there for modules that have no classes yet.
class ModuleArrowsTest {

    @Test
    void theClassesOfTheBuildAreRead() {
        assertThat(Production.CLASSES.contain(Claims.class)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aModuleNamesOnlyItsNeighbours(Module module) {
        if (module.strangers().length > 0) {
            noClasses()
                    .that()
                    .resideInAnyPackage(module.packages())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(module.strangers())
                    .as("Module " + module + " names only the modules of its line in Module.java")
                    .allowEmptyShould(true)
                    .check(Production.CLASSES);
        }
    }

    @Test
    void aPackageIsInOneModule() {
        assertThat(Production.CLASSES)
                .allSatisfy(type -> assertThat(Production.moduleOf(type).owns(type.getPackageName()))
                        .as(
                                "%s was built in module %s, whose packages are those of its line in Module.java",
                                type.getName(), Production.moduleOf(type))
                        .isTrue());
    }

    @Test
    void theProcessorsModelAndWriterKnowNoCompiler() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.posthaste.processor.model..", "dev.posthaste.processor.write..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                .because("only `read` and `check` speak to the compiler")
                .allowEmptyShould(true)
                .check(Production.CLASSES);
    }
}
