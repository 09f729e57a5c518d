package dev.troupe.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has processors judged that each do one thing that ours never must. */
class JudgeTest {
  private static final String ACTOR =
      """
      package shop;

      @dev.troupe.Actor
      class Inventory {}
      """;
  private static int files;

  @TempDir Path folder;

  @Test
  @DisplayName("a processor that throws is one that fails")
  void throwing() {
    assertThat(flaw((environment, actor) -> List.of().get(0))).contains(Flaw.Kind.CRASH);
  }

  @Test
  @DisplayName("a processor that says so itself is one that fails")
  void owning() {
    assertThat(flaw((environment, actor) -> say(environment, "[ProcessorBug] At x.", actor)))
        .contains(Flaw.Kind.CRASH);
  }

  @Test
  @DisplayName("a processor that complains without a place is found out")
  void pointingNowhere() {
    assertThat(flaw((environment, actor) -> say(environment, "[ActorKind] No.", null)))
        .contains(Flaw.Kind.NOWHERE);
  }

  @Test
  @DisplayName("a message without an id, of two lines, or with javac's own words is found out")
  void mumbling() {
    for (String text : List.of("No.", "[Id] No.", "[ActorKind] No\nway.", "[ActorKind] A <any>.")) {
      assertThat(flaw((environment, actor) -> say(environment, text, actor)))
          .as(text)
          .contains(Flaw.Kind.FORM);
    }
  }

  @Test
  @DisplayName("a processor that writes what does not compile is found out")
  void writingNonsense() {
    assertThat(flaw((environment, actor) -> write(environment, "InventoryRef", "Missing x;")))
        .contains(Flaw.Kind.BROKEN);
  }

  @Test
  @DisplayName("a processor that writes what javac warns of is found out")
  void writingCarelessly() {
    assertThat(
            flaw((environment, actor) -> write(environment, "InventoryRef", "java.util.List x;")))
        .contains(Flaw.Kind.WARNED);
  }

  @Test
  @DisplayName("a processor that forgets an actor is found out")
  void forgetting() {
    assertThat(flaw((environment, actor) -> {})).contains(Flaw.Kind.FORGOTTEN);
  }

  @Test
  @DisplayName("a processor that never ends is found out")
  void goingOn() {
    assertThat(flaw((environment, actor) -> write(environment, "More" + files++, "")))
        .contains(Flaw.Kind.ENDLESS);
  }

  @Test
  @DisplayName("a processor that writes something else each time is found out")
  void wavering() {
    assertThat(
            flaw(
                Mutant.Setup.TWICE,
                Map.of("Inventory.java", ACTOR),
                (environment, actor) ->
                    write(environment, "InventoryRef", "int x" + files++ + ";")))
        .contains(Flaw.Kind.UNSTABLE);
  }

  @Test
  @DisplayName("a processor that does its work is found sound")
  void working() {
    assertThat(flaw((environment, actor) -> write(environment, "InventoryRef", ""))).isEmpty();
  }

  @Test
  @DisplayName("where the user's own code does not compile, what is generated need not either")
  void usersFault() {
    Map<String, String> files = Map.of("Inventory.java", ACTOR + "class Other extends Missing {}");

    assertThat(
            flaw(
                Mutant.Setup.PLAIN,
                files,
                (environment, actor) -> write(environment, "InventoryRef", "Missing x;")))
        .isEmpty();
  }

  @Test
  @DisplayName("what a processor does with Eclipse's compiler alone is found out, too")
  void onEclipseAlone() {
    assertThat(eclipse((environment, actor) -> List.of().get(0))).contains(Flaw.Kind.CRASH);
    assertThat(eclipse((environment, actor) -> say(environment, "[ProcessorBug] At x.", actor)))
        .contains(Flaw.Kind.CRASH);
    assertThat(eclipse((environment, actor) -> say(environment, "[ActorKind] No.", null)))
        .contains(Flaw.Kind.NOWHERE);
    assertThat(eclipse((environment, actor) -> say(environment, "No.", actor)))
        .contains(Flaw.Kind.FORM);
    assertThat(eclipse((environment, actor) -> write(environment, "Other", "Missing x;")))
        .contains(Flaw.Kind.BROKEN);
  }

  @Test
  @DisplayName("a processor that does its work with Eclipse's compiler is found sound")
  void workingOnEclipse() {
    assertThat(eclipse((environment, actor) -> write(environment, "Other", ""))).isEmpty();
  }

  @Test
  @DisplayName("Eclipse's compiler has no place for a record, so none is expected")
  void ofRecordsOnEclipse() {
    assertThat(eclipse((environment, actor) -> say(environment, "[ActorKind] Item is one.", null)))
        .isEmpty();
  }

  private Optional<Flaw.Kind> eclipse(BiConsumer<ProcessingEnvironment, Element> what) {
    return flaw(
        Mutant.Setup.ECLIPSE,
        Map.of("Inventory.java", ACTOR + "record Item() {}"),
        (environment, actor) -> {
          if (environment.getClass().getName().startsWith("org.eclipse.")) {
            what.accept(environment, actor);
          } else {
            write(environment, "InventoryRef", "");
          }
        });
  }

  private Optional<Flaw.Kind> flaw(BiConsumer<ProcessingEnvironment, Element> what) {
    return flaw(Mutant.Setup.PLAIN, Map.of("Inventory.java", ACTOR), what);
  }

  private Optional<Flaw.Kind> flaw(
      Mutant.Setup setup,
      Map<String, String> files,
      BiConsumer<ProcessingEnvironment, Element> what) {
    Mutant mutant = new Mutant(new MutantId(1, "", 0), setup, List.of(), files);
    return new Judge(() -> new Doing(what), folder, Stock.of(List.of()))
        .judge(mutant)
        .flaw()
        .map(Flaw::kind);
  }

  private static void say(ProcessingEnvironment environment, String text, Element where) {
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text, where);
  }

  private static void write(ProcessingEnvironment environment, String name, String members) {
    try (Writer writer = environment.getFiler().createSourceFile("shop." + name).openWriter()) {
      writer.write("package shop; class " + name + " { " + members + " }");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A processor that does something to the actor, and to each class it wrote itself. */
  private static final class Doing extends EachClass {
    private final BiConsumer<ProcessingEnvironment, Element> what;

    Doing(BiConsumer<ProcessingEnvironment, Element> what) {
      this.what = what;
    }

    @Override
    void take(TypeElement type) {
      if (type.getSimpleName().toString().matches("Inventory|More.*")) {
        what.accept(processingEnv, type);
      }
    }
  }
}
