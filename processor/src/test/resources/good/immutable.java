// FILE shop/Shop.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

@Actor
public class Shop {
  static final List<String> NAMES = new ArrayList<>();
  public static final int LIMIT = 3;

  final String name;
  protected final List<String> fixed;
  final ActorContext<ShopRef> context;
  private final Map<String, Integer> stock = new HashMap<>();
  private final int[] counts = {1};
  private List<String> tags = List.of();
  private int count;

  Shop(ActorContext<ShopRef> context, String name, List<String> fixed) {
    this.context = context;
    this.name = name;
    this.fixed = List.copyOf(fixed);
  }

  /** Values, references, functions, failures. */
  public record Values(
      UUID id,
      BigDecimal price,
      URI uri,
      Path path,
      Locale locale,
      Duration duration,
      Instant instant,
      Class<?> type,
      Optional<String> comment,
      ActorRef any,
      ShopRef self,
      Recipient<Date> replyTo,
      Function<StringBuilder, Date> function,
      IOException failure,
      Kind kind,
      Object anything,
      Comparable<Date> comparable,
      CompletionStage<String> later) {}

  /** Whose constants are shared by all anyway. */
  public enum Kind {
    ONE;

    int hits;
  }

  /** Copied in all the ways. */
  public record Copied(
      List<String> a,
      Set<String> b,
      Map<String, Values> c,
      Collection<Kind> d,
      SortedSet<String> e,
      List<String> f,
      List<String> g,
      List<String> h) {
    public Copied {
      a = List.copyOf(a);
      b = b == null ? Set.of() : Set.copyOf(b);
      c = Map.copyOf(Objects.requireNonNull(c));
      d = Collections.unmodifiableCollection(new ArrayList<>(d));
      e = Collections.unmodifiableSortedSet(new TreeSet<>(e));
      f = f.stream().filter(each -> !each.isEmpty()).toList();
      g = copy(g);
      if (h == null) {
        h = List.of();
      }
      h = Objects.requireNonNull(List.copyOf(h));
    }

    private static List<String> copy(List<String> items) {
      return List.copyOf(items);
    }
  }

  /** With the canonical constructor written out, and others beside it. */
  public record WrittenOut(List<String> items, List<String> more) {
    public WrittenOut(List<String> items, List<String> more) {
      List<String> copy = List.copyOf(more);
      this.items = List.copyOf(items);
      this.more = copy;
    }

    public WrittenOut(List<String> items) {
      this(items, items);
    }
  }

  /** Defended on the way in and on the way out. */
  public record Defended(byte[] data, Date when) {
    public Defended {
      data = data.clone();
      when = new Date(when.getTime());
    }

    @Override
    public byte[] data() {
      return data.clone();
    }

    @Override
    public Date when() {
      return (Date) when.clone();
    }
  }

  /** A class that copies. */
  public static final class Careful {
    private final List<String> items;
    private final int[] numbers;
    private final Date when;
    private final List<String> given;

    public Careful(List<String> items, int[] numbers, Date when) {
      this.items = List.copyOf(items);
      this.numbers = numbers.clone();
      this.when = new Date(when.getTime());
      this.given = List.of();
    }

    private Careful(List<String> given) {
      this.items = given;
      this.numbers = new int[0];
      this.when = new Date();
      this.given = given;
    }

    static Careful of(List<String> given) {
      return new Careful(List.copyOf(given));
    }

    Date when() {
      return (Date) when.clone();
    }

    int size() {
      return items.size() + numbers.length + given.size();
    }
  }

  /** Vouched for. */
  @dev.troupe.Immutable
  public static class Vouched {
    int hash;
    final Date when = new Date();
  }

  /** Vouched for by another's annotation. */
  @Immutable
  public static class VouchedElsewhere {
    int hash;
  }

  @interface Immutable {}

  /** Cyclic, generic, sealed. */
  public sealed interface Tree<T> permits Leaf, Node {}

  public record Leaf<T>(T value) implements Tree<T> {}

  public record Node<T>(Tree<T> left, Tree<T> right, Optional<Node<List<T>>> more)
      implements Tree<T> {}

  /** What an argument is that nothing is held of. */
  public record Id<T>(String value) {}

  public record Ids(Id<Date> when, Id<StringBuilder> text) {}

  public record Silenced(@SuppressWarnings("MessageMutable") Service service, String name) {}

  static class Service {
    int calls;
  }

  @Receive
  Tree<String> values(Values message) {
    return new Leaf<>("");
  }

  @Receive
  Optional<List<String>> copied(Copied message) {
    return Optional.of(tags);
  }

  @Receive
  CompletableFuture<Map<String, Integer>> writtenOut(WrittenOut message) {
    return CompletableFuture.completedFuture(Map.copyOf(stock));
  }

  @Receive
  int defended(Defended message) {
    count += counts[0];
    return count;
  }

  @Receive
  List<String> careful(Careful message) {
    return tags;
  }

  @Receive
  Map<String, Integer> vouched(Vouched message) {
    Map<String, Integer> stock = Map.of("a", count);
    return stock;
  }

  @Receive
  List<Integer> elsewhere(VouchedElsewhere message) {
    return List.copyOf(stock.values());
  }

  @Receive
  List<String> names(List<String> message) {
    tags = message.stream().map(each -> { return each; }).toList();
    return fixed;
  }

  @Receive
  Map<String, List<String>> several(Set<String> some, Map<String, ShopRef> others) {
    return new HashMap<>();
  }

  @Receive
  void ids(Ids ids) {}

  @Receive
  void silenced(Silenced message) {}
}
// FILE shop/Sub.java
package shop;

import dev.troupe.Actor;

@Actor
class Sub extends Base {
  Sub(int start) {
    total = start;
  }
}
// FILE shop/Base.java
package shop;

import dev.troupe.Receive;

/** What is protected is for subclasses. */
abstract class Base {
  protected int total;

  @Receive
  int total() {
    return total;
  }
}
