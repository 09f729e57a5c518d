package dev.troupe.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  @DisplayName("a seed gives the same mutants each time, each of them another")
  void aSeedGivesTheSameMutants() {
    List<Mutant> mutants = draw(someOriginals());

    assertThat(draw(someOriginals())).isEqualTo(mutants);
    assertThat(mutants.stream().map(Mutant::files).distinct().count()).isGreaterThan(SOME * 9 / 10);
  }

  @Test
  @DisplayName("another seed gives other mutants, and so does the next number")
  void anotherSeedGivesOthers() {
    String name = "good/one.java";

    assertThat(
            Stream.of(
                    new MutantId(1, name, 0),
                    new MutantId(2, name, 0),
                    new MutantId(1, name, 1),
                    new MutantId(1, "good/other.java", 0))
                .map(id -> id.random().nextLong()))
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a source more leaves the mutants of the others as they were")
  void aSourceMoreLeavesTheOthers() {
    List<Original> originals = someOriginals();
    Original news = originals.remove(originals.size() / 2);
    List<Mutant> before = draw(originals);
    originals.add(0, news);
    List<Mutant> after = draw(originals);

    List<Mutant> ofOthers = after.stream().filter(each -> !isOf(each, news)).toList();
    assertThat(after.size()).isGreaterThan(ofOthers.size());
    assertThat(before.subList(0, ofOthers.size())).isEqualTo(ofOthers);
  }

  @Test
  @DisplayName("all sources have their turn, the good ones more often")
  void allSourcesHaveTheirTurn() {
    Original good = new Original("good/one.java", Map.of());
    Original bad = new Original("bad/one.java", Map.of());
    Draw draw = new Draw(1, List.of(good, bad), List.of());

    assertThat(Stream.generate(draw::next).limit(7).map(MutantId::text))
        .containsExactly(
            "good/one.java:0",
            "good/one.java:1",
            "good/one.java:2",
            "good/one.java:3",
            "bad/one.java:0",
            "good/one.java:4",
            "good/one.java:5");
  }

  private static boolean isOf(Mutant mutant, Original original) {
    return mutant.id().original().equals(original.name());
  }

  /** Good ones and bad ones. */
  private static List<Original> someOriginals() {
    List<Original> all = Original.all();
    return IntStream.range(0, all.size())
        .filter(i -> i % 20 == 0)
        .mapToObj(all::get)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<Mutant> draw(List<Original> originals) {
    Draw draw = new Draw(1, originals, List.of());
    Stock stock = Stock.of(originals);
    return Stream.generate(draw::next).limit(SOME).map(id -> Mutant.draw(id, stock)).toList();
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
    Judge judge = new Judge(Grumbling::new, folder, Stock.of(List.of(original)));
    Mutant mutant =
        new Mutant(new MutantId(1, "shop", 0), Mutant.Setup.PLAIN, List.of(), Map.of())
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
