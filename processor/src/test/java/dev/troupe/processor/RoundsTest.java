package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens when types that actors name appear late, or never. */
class RoundsTest {
  static final String ACTOR =
      """
      // FILE late/Worker.java
      package late;

      import dev.troupe.Actor;
      import dev.troupe.ActorContext;
      import dev.troupe.Receive;
      import java.util.List;

      @Actor
      public class Worker extends Base {
        Worker(ActorContext<WorkerRef> context, List<First> firsts, PeerRef peer) {}

        @Receive
        Second work(First message) {
          return null;
        }
      }
      // FILE late/Peer.java
      package late;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      public class Peer {
        @Receive
        void meet(WorkerRef worker) {
          worker.ask(new First()).thenApply(second -> second.hashCode());
        }
      }
      """;

  @TempDir Path folder;

  /** Writes one class a round, as a processor that reads what it wrote itself would. */
  static final class Late extends AnyProcessor {
    private final Deque<Map.Entry<String, String>> classes =
        new ArrayDeque<>(
            List.of(
                Map.entry("late.First", "public class First {}"),
                Map.entry("late.Second", "public class Second {}"),
                Map.entry("late.Base", "abstract class Base {}")));

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!classes.isEmpty() && !round.processingOver()) {
        Map.Entry<String, String> next = classes.removeFirst();
        try (Writer writer =
            processingEnv.getFiler().createSourceFile(next.getKey()).openWriter()) {
          writer.write("package late;\n\n" + next.getValue() + "\n");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(With.class)
  @DisplayName("an actor waits for the types that another processor writes, round after round")
  void waitsForTypesOfAnotherProcessor(With with) throws Exception {
    Compile compiled =
        Compile.of(SourceSet.of(ACTOR), folder, with, List.of(), new ActorProcessor(), new Late());

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated()).containsKeys("late/WorkerRef.java", "late/PeerRef.java");
    assertThat(compiled.generated().get("late/WorkerRef.java"))
        .contains("CompletableFuture<Second> ask(First message)")
        .contains("props(List<First> firsts, PeerRef peer)");
  }

  @Test
  @DisplayName("what nobody writes is reported once nothing more can come, with who asked for it")
  void reportsWhatNobodyWrites() throws Exception {
    Compile compiled = Compile.of(SourceSet.of(ACTOR), folder);

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .anyMatch(said -> said.contains("[TypeMissing]") && said.contains("First"))
        .anyMatch(said -> said.contains("[TypeMissing]") && said.contains("Second"))
        .anyMatch(said -> said.contains("[TypeMissing]") && said.contains("Base"))
        .noneMatch(said -> said.contains("declares PeerRef"));
  }

  @Test
  @DisplayName("a type that only a message's component names is nobody's business here")
  void doesNotWaitForWhatItNeedNotName() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(
                """
                // FILE late/Worker.java
                package late;

                import dev.troupe.Actor;
                import dev.troupe.Receive;

                @Actor
                class Worker {
                  record Job(Unknown what) {}

                  @Receive
                  void work(Job message) {}
                }
                """),
            folder);

    assertThat(compiled.generated()).containsKey("late/WorkerRef.java");
    assertThat(compiled.messages())
        .isNotEmpty()
        .allMatch(said -> said.contains("symbol:   class Unknown"));
  }

  @Test
  @DisplayName(
      "a fault hides no other error and brings none about: callers of the ref still compile")
  void aFaultBringsNoOtherErrorAbout() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(
                """
                // FILE shop/Shop.java
                package shop;

                import dev.troupe.Actor;
                import dev.troupe.Receive;

                @Actor
                class Shop {
                  record Open() {}

                  record Close() {}

                  @Receive
                  private void open(Open message) {}

                  @Receive
                  int close(Close message) {
                    return 1;
                  }
                }
                // FILE shop/Caller.java
                package shop;

                class Caller {
                  ShopRef shop;

                  int call(dev.troupe.ActorSystem system) {
                    shop = system.spawn(ShopRef.props());
                    return shop.ask(new Shop.Close()).join();
                  }
                }
                """),
            folder,
            With.JAVAC,
            List.of("--should-stop=ifError=FLOW"),
            new ActorProcessor());

    assertThat(compiled.messages()).singleElement().asString().contains("[HandlerPrivate] open(");
    assertThat(compiled.generated().get("shop/ShopRef.java")).doesNotContain("actor.");
  }
}
