package dev.troupe.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws mutants, and makes them smaller. */
class MutantTest {
  private static final int SOME = 300;

  @TempDir Path folder;

  @Test
  @DisplayName("a seed gives the same mutant each time, and another seed another")
  void aSeedGivesTheSameMutant() {
    List<Mutant> mutants = draw(Stock.of(Original.all()));

    assertThat(draw(Stock.of(Original.all()))).isEqualTo(mutants);
    assertThat(mutants.stream().map(Mutant::files).distinct().count()).isGreaterThan(SOME * 9 / 10);
  }

  private static List<Mutant> draw(Stock stock) {
    return LongStream.rangeClosed(1, SOME).mapToObj(seed -> Mutant.draw(seed, stock)).toList();
  }

  @Test
  @DisplayName("what has nothing to do with a flaw is taken away")
  void whatHasNothingToDoWithAFlawIsTakenAway() {
    String text =
        """
        package shop;

        import java.util.List;

        class Shop {
          int size;

          class Rare {
            void open(int times) {
              times++;
            }
          }
        }

        class Other {}
        """;
    Original original = new Original("shop", Map.of("shop/Shop.java", text));
    Edit renamed =
        new Edit("shop/Shop.java", text.indexOf("Other"), text.indexOf(" {}"), "Another");
    Change needless = new Change("needless", List.of(renamed));
    Judge judge = new Judge(new Javac(Grumbling::new), folder, Stock.of(List.of(original)));
    Mutant mutant =
        new Mutant(1, Mutant.Setup.PLAIN, "shop", List.of(), Map.of())
            .with(List.of(needless), original);

    Flaw flaw = judge.judge(mutant).flaw().orElseThrow();
    Mutant small = new Shrink(judge, flaw).shrink(mutant, original);

    assertThat(small.changes()).isEmpty();
    assertThat(small.files().get("shop/Shop.java"))
        .isEqualToIgnoringWhitespace("package shop; class Shop { class Rare { } }");
  }

  /** A processor that only dislikes classes called Rare. */
  private static final class Grumbling extends EachClass {
    @Override
    void take(TypeElement type) {
      boolean rare =
          type.getEnclosedElements().stream()
              .anyMatch(member -> member.getSimpleName().contentEquals("Rare"));
      if (rare) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Rare.", type);
      }
    }
  }
}
