package dev.troupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ActorPathTest {
  private final ActorPath order = ActorPath.root().child("order-manager").child("ORD-001");

  @Test
  @DisplayName("a path reads as its names, each after a slash")
  void text() {
    assertThat(ActorPath.root()).hasToString("/");
    assertThat(order).hasToString("/order-manager/ORD-001");
  }

  @Test
  @DisplayName("paths are equal when they read the same")
  void equality() {
    ActorPath same = ActorPath.root().child("order-manager").child("ORD-001");
    assertThat(order).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(order).isNotEqualTo(ActorPath.root().child("ORD-001"));
    assertThat(order).isNotEqualTo(ActorPath.root().child("orders").child("ORD-001"));
    assertThat(order).isNotEqualTo(order.child("item"));
    assertThat(order.child("item")).isNotEqualTo(order);
    assertThat(order).isNotEqualTo(null);
  }

  @Test
  @DisplayName("a path knows its name and its parent, and the root has neither")
  void parts() {
    assertThat(order.name()).isEqualTo("ORD-001");
    assertThat(order.parent()).contains(ActorPath.root().child("order-manager"));
    assertThat(ActorPath.root().parent()).isEmpty();
    assertThat(ActorPath.root().name()).isEmpty();
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "\t", "a/b", "/", "a\nb", "\u0000"})
  @DisplayName(
      "S10 a name that is blank, or holds a slash or a control character, is refused by name")
  void names(String name) {
    assertThatThrownBy(() -> order.child(name))
        .isInstanceOfSatisfying(
            ActorNameException.class, e -> assertThat(e.path()).isEqualTo(order))
        .hasMessageContaining("\"" + name + "\" is no name for a child of /order-manager/ORD-001");
  }
}
