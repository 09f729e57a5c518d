package dev.troupe.runtime.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of nodes")
class NodeListTest {
  private static final int SIGNAL = -1;

  private final NodeList list = new NodeList();

  private static Node node(Object message) {
    return new Node(0, message);
  }

  private static List<Object> drained(NodeList list) {
    List<Object> messages = new ArrayList<>();
    for (Node node = list.poll(); node != null; node = list.poll()) {
      messages.add(node.message());
    }
    return messages;
  }

  @Test
  @DisplayName("keeps the order of what is added at either end, and is as good as new when empty")
  void order() {
    list.prepend(node("2"));
    list.add(node("3"));
    list.prepend(node("1"));
    list.add(node("4"));
    assertThat(drained(list)).containsExactly("1", "2", "3", "4");

    list.add(node("5"));
    assertThat(drained(list)).containsExactly("5");
    assertThat(list.size()).isZero();
  }

  @Test
  @DisplayName("counts its nodes, and the messages among them")
  void counts() {
    list.add(node("1"));
    list.prepend(node("0"));
    list.prepend(new Node(SIGNAL, "signal"));
    assertThat(list.size()).isEqualTo(3);
    assertThat(list.messages()).isEqualTo(2);

    list.poll();
    assertThat(list.size()).isEqualTo(2);
    assertThat(list.messages()).isEqualTo(2);
  }

  @Test
  @DisplayName("takes over all of another list, which is empty then")
  void takesOver() {
    NodeList other = new NodeList();
    list.prependAll(other);
    other.add(node("1"));
    other.add(node("2"));
    list.prependAll(other);
    list.add(node("3"));
    other.add(node("0"));
    list.prependAll(other);

    assertThat(list.size()).isEqualTo(4);
    assertThat(list.messages()).isEqualTo(4);
    assertThat(other.size()).isZero();
    assertThat(other.messages()).isZero();
    assertThat(drained(other)).isEmpty();
    NodeList all = list.takeAll();
    assertThat(drained(list)).isEmpty();
    assertThat(drained(all)).containsExactly("0", "1", "2", "3");
  }

  @Test
  @DisplayName("gives the first node that is wanted, from wherever it is")
  void removes() {
    for (int i = 0; i < 5; i++) {
      list.add(node(i));
    }
    assertThat(removed(2)).isEqualTo(2);
    assertThat(removed(0)).isEqualTo(0);
    assertThat(removed(4)).isEqualTo(4);
    assertThat(list.remove(node -> false)).isNull();
    assertThat(list.size()).isEqualTo(2);
    assertThat(list.messages()).isEqualTo(2);
    list.add(node(6));
    assertThat(drained(list)).containsExactly(1, 3, 6);
  }

  private Object removed(Object message) {
    return list.remove(node -> node.message().equals(message)).message();
  }
}
