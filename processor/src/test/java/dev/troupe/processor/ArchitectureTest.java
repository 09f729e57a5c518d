package dev.troupe.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read, model, check, write: who may see what. */
class ArchitectureTest {
  private static final String ROOT = "dev.troupe.processor";
  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }

  @Test
  @DisplayName("only read, and what drives it, see the compiler's types")
  void onlyReadSeesTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model..", ROOT + ".check..", ROOT + ".write..", ROOT + ".lock..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("javax.lang.model..")
                .or(resideInAPackage("javax.annotation.processing.."))
                .or(resideInAPackage("com.sun.source..")))
        .check(classes);
  }

  @Test
  @DisplayName("the processor does not see the api's classes: it knows their names")
  void knowsTheApiByNameOnly() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.troupe..").and(not(resideInAPackage(ROOT + ".."))))
        .check(classes);
  }

  @Test
  @DisplayName("read, check and write know the model and not each other")
  void stagesKnowTheModelOnly() {
    for (String stage : new String[] {"read", "check", "write"}) {
      for (String other : new String[] {"read", "check", "write"}) {
        if (!stage.equals(other)) {
          noClasses()
              .that()
              .resideInAPackage(ROOT + "." + stage + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage(ROOT + "." + other + "..")
              .check(classes);
        }
      }
    }
  }

  @Test
  @DisplayName("the lock knows the model and how findings are reported, and no files")
  void theLockIsARoomOfItsOwn() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".lock..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".read..", ROOT + ".write..", "java.nio..", "java.io..")
        .check(classes);
  }

  @Test
  @DisplayName("layout knows text alone")
  void layoutKnowsTextAlone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".layout..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.troupe..").and(not(resideInAPackage(ROOT + ".layout.."))))
        .check(classes);
  }

  @Test
  @DisplayName("packages have no cycles")
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
  }
}
