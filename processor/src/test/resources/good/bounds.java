// FILE gen/Node.java
package gen;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Bounds that name themselves, each other, and the actor's own reference. */
@Actor
@SuppressWarnings("MessageMutable")
public class Node<T extends Comparable<? super T> & Serializable, N extends Node<T, N, E>, E extends Enum<E>> {
  public record Add<T>(T item) {}

  public record Sorted<T, R>(Function<? super T, ? extends R> by) {}

  public interface Tagged<E extends Enum<E>> {
    E tag();
  }

  Node(ActorContext<NodeRef<T, N, E>> context, Map<E, List<? super T>> items, Class<N> type) {}

  @Receive
  void add(Add<T> message) {}

  @Receive
  List<Map<E, ? extends List<T>>> sorted(Sorted<T, List<E>> message) {
    return List.of();
  }

  @Receive
  E tag(Tagged<E> message) {
    return message.tag();
  }

  @Receive
  CompletionStage<Map<T, N>> all(T from, List<? extends N> in, E[][] tags) {
    throw new UnsupportedOperationException();
  }

  @Receive
  E only(E tag, int times) {
    return tag;
  }

  @Receive
  NodeRef<T, N, E> self() {
    return null;
  }
}
// FILE gen/Names.java
package gen;

public final class Names extends Node<String, Names, Names.Color> {
  public enum Color {
    RED
  }

  Names() {
    super(null, java.util.Map.of(), Names.class);
  }

  static void use(NodeRef<String, Names, Color> ref) {
    ref.tell(new Node.Add<>("a"));
    ref.only(Color.RED, 1).thenAccept(color -> color.name());
    ref.self().thenAccept(self -> self.tell(new Node.Add<>("b")));
  }
}
// FILE gen/Leaf.java
package gen;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Set;

/** Inherits from a generic class, and its messages differ by erasure. */
@Actor
class Leaf extends Handling<String, List<Integer>> {
  @Receive
  void names(List<String> message) {}

  @Receive
  void numbers(Set<? extends Integer> one, Set<?> two) {}
}
// FILE gen/Handling.java
package gen;

import dev.troupe.Receive;

abstract class Handling<A, B> {
  @SuppressWarnings("MessageMutable")
  record Box<A, B>(A a, B b) {}

  @Receive
  B open(Box<A, B> message) {
    return message.b();
  }

  @Receive
  A first(A one, B two) {
    return one;
  }
}
