package dev.troupe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ActorSystemBuilderTest {
  private final ActorSystem.Builder builder = ActorSystem.builder("system");

  @Test
  @DisplayName("a system without an engine says which artifact to add")
  void noEngine() {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dev.troupe:troupe-runtime");
  }

  @Test
  @DisplayName("a timeout of zero or less is refused with its name and value")
  void timeouts() {
    assertThatThrownBy(() -> builder.askTimeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("askTimeout is more than zero, but was PT0S.");
    assertThatThrownBy(() -> builder.shutdownTimeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shutdownTimeout is more than zero, but was PT-1S.");
    assertThatThrownBy(() -> builder.askTimeout(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("askTimeout");
  }

  @Test
  @DisplayName("a parallelism of less than one is refused with its value")
  void parallelism() {
    assertThatThrownBy(() -> builder.parallelism(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parallelism is at least 1, but was 0.");
  }

  @Test
  @DisplayName("a blank name is refused")
  void name() {
    assertThatThrownBy(() -> ActorSystem.builder(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
