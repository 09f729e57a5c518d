package dev.troupe.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine")
class ArchitectureTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.troupe.runtime");

  @Test
  @DisplayName("has no cycles among its packages")
  void noCycles() {
    slices().matching("dev.troupe.runtime.(*)..").should().beFreeOfCycles().check(ENGINE);
    noClasses()
        .that()
        .resideInAPackage("dev.troupe.runtime.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.troupe.runtime")
        .check(ENGINE);
  }

  @Test
  @DisplayName("starts no thread, sleeps nowhere and reads no clock in its cells")
  void cellsAreDriven() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.troupe.runtime.cell..", "dev.troupe.runtime.supervision..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(Thread.class, "start")
        .orShould()
        .callMethod(LockSupport.class, "park")
        .orShould()
        .callMethod(LockSupport.class, "park", Object.class)
        .orShould()
        .callMethod(LockSupport.class, "parkNanos", Object.class, long.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Executors.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(ENGINE);
  }

  @Test
  @DisplayName("reads the JVM's clock in its clock only, and where workers look at each other")
  void oneClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.troupe.runtime.time..", "dev.troupe.runtime.dispatcher..")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(ENGINE);
  }

  @Test
  @DisplayName("exports nothing but to its testkit")
  void exportsNothing() throws Exception {
    Path classes =
        Path.of(LocalEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("dev.troupe.runtime").orElseThrow().descriptor();
    assertThat(module.exports())
        .allSatisfy(export -> assertThat(export.targets()).containsExactly("dev.troupe.testkit"));
    assertThat(module.provides()).hasSize(1);
  }
}
