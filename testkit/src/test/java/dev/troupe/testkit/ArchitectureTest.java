package dev.troupe.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses TESTKIT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.troupe.testkit");

  @Test
  @DisplayName("users see four names")
  void publicNames() {
    assertThat(TESTKIT)
        .filteredOn(JavaClass::isTopLevelClass)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("Simulation", "SimulationTest", "Faults", "TestProbe");
  }

  @Test
  @DisplayName("only JUnit's part knows JUnit, so others can test without it")
  void junit() {
    noClasses()
        .that(
            not(simpleName("SimulationTest"))
                .and(not(simpleName("SimulationExtension")))
                .and(not(simpleName("Seeds")))
                .and(not(simpleName("SeededRuns"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.opentest4j..")
        .check(TESTKIT);
  }

  @Test
  @DisplayName("of the engine it uses what that exports to it")
  void engine() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.troupe.runtime..")
                .and(
                    not(
                        resideInAnyPackage(
                            "dev.troupe.runtime",
                            "dev.troupe.runtime.cell",
                            "dev.troupe.runtime.dispatcher",
                            "dev.troupe.runtime.time"))))
        .check(TESTKIT);
  }

  @Test
  @DisplayName("real time decides nothing")
  void time() {
    noClasses()
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(System.class, "identityHashCode", Object.class)
        .check(TESTKIT);
  }

  @Test
  @DisplayName("classes are final")
  void finality() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areTopLevelClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(TESTKIT);
  }
}
