package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What Java has only since versions that not every build of ours runs on. */
class NewerJavaTest {
  private static final SourceSet PATTERNS =
      SourceSet.of(
          """
          // FILE newer/Orders.java
          package newer;

          import dev.troupe.Actor;
          import dev.troupe.Receive;
          import java.util.LinkedHashSet;
          import java.util.List;
          import java.util.SequencedCollection;

          @Actor
          class Orders {
            sealed interface Event<T> {}

            record Placed<T>(T id, Size size) implements Event<T> {}

            record Cancelled<T>(T id) implements Event<T> {}

            record Size(int wide, int high) {}

            @Receive
            int on(Event<String> message) {
              return switch (message) {
                case Placed<String>(String id, Size(int wide, int high)) when wide > high -> wide;
                case Placed<String>(var id, var size) -> size.high();
                case Cancelled<String> cancelled -> cancelled.id().length();
              };
            }

            @Receive
            SequencedCollection<String> all(Size size, Event<?> which) {
              return which instanceof Placed<?>(String id, Size s) && s.equals(size)
                  ? new LinkedHashSet<>(List.of(id))
                  : List.of();
            }
          }
          // FILE newer/Doors.java
          package newer;

          import dev.troupe.Actor;
          import dev.troupe.Receive;

          @Actor(protocol = Doors.Command.class)
          class Doors {
            sealed interface Command {}

            record Open(int wide) implements Command {}

            record Shut() implements Command {}

            private int wide;

            @Receive
            void on(Command message) {
              switch (message) {
                case Open(int far) -> wide = far;
                case Shut() -> wide = 0;
              }
            }
          }
          """);

  @TempDir Path folder;

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  @DisplayName("handlers take sealed types and records apart with patterns")
  void handlersUsePatterns() throws Exception {
    Compile compiled = Compile.of(PATTERNS, folder);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().get("newer/OrdersRef.java"))
        .contains("CompletableFuture<Integer> ask(Orders.Event<String> message)")
        .contains("CompletableFuture<SequencedCollection<String>> all(");
  }
}
