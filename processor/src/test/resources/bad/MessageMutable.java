package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

@Actor
public class Inventory {
  static class Fields {
    // WARNING [MessageMutable] Fields.count is not final, so it could change after it was sent. Make it final, or write a record.
    private int count;

    static int ignored;
    final String name = "";
  }

  record Types(
      // WARNING [MessageMutable] Types.when is a Date, which whoever has it can change. Write an Instant.
      Date when,
      // WARNING [MessageMutable] Types.text is a StringBuilder, which whoever has it can change. Write a String.
      StringBuilder text,
      // WARNING [MessageMutable] Types.values is a double[], which whoever has it can change. Write a List<Double>.
      double[] values,
      // WARNING [MessageMutable] Types.count is an AtomicInteger, which whoever has it can change. Write an int.
      AtomicInteger count,
      // WARNING [MessageMutable] Types.names is an ArrayList<String>, which whoever has it can change. Write a List made by List.copyOf.
      ArrayList<String> names,
      // WARNING [MessageMutable] Types.times holds a Date, which whoever has it can change. Write an Instant.
      Optional<Map<String, Date>> times,
      // WARNING [MessageMutable] Types.actor is an Inventory, which whoever has it can change. Write something that never changes.
      Inventory actor) {}

  record Kept(
      // WARNING [MessageMutable] Kept.a is a List<String> that is kept as handed over, so whoever made it can still change it. Write "a = List.copyOf(a);" in its compact constructor.
      List<String> a,
      // WARNING [MessageMutable] Kept.b is a Set<String> that is kept as handed over, so whoever made it can still change it. Write "b = Set.copyOf(b);" in its compact constructor.
      Set<String> b,
      // WARNING [MessageMutable] Kept.c is a Map<String, String> that is kept as handed over, so whoever made it can still change it. Write "c = Map.copyOf(c);" in its compact constructor.
      Map<String, String> c,
      // WARNING [MessageMutable] Kept.d is a Collection<String> that is kept as handed over, so whoever made it can still change it. Write "d = List.copyOf(d);" in its compact constructor.
      Collection<String> d,
      // WARNING [MessageMutable] Kept.e is a NavigableMap<String, String> that is kept as handed over, so whoever made it can still change it. Write "e = Collections.unmodifiableNavigableMap(new TreeMap<>(e));" in its compact constructor.
      NavigableMap<String, String> e,
      List<String> copied) {
    Kept {
      a = Objects.requireNonNull(a, "a");
      b = Collections.unmodifiableSet(b);
      c = (c == null) ? Map.of() : c;
      copied = List.copyOf(copied);
    }
  }

  // WARNING [MessageMutable] WrittenOut.items is a List<String> that is kept as handed over, so whoever made it can still change it. Write "items = List.copyOf(items);" in its compact constructor.
  record WrittenOut(List<String> items) {
    WrittenOut(List<String> items) {
      this.items = items;
    }

    WrittenOut() {
      this(List.of());
    }
  }

  static class Plain {
    // WARNING [MessageMutable] Plain.items is a List<String> that is kept as handed over, so whoever made it can still change it. Write "this.items = List.copyOf(items);" in its constructor.
    private final List<String> items;

    // WARNING [MessageMutable] Plain.when is a Date, which whoever has it can change. Write an Instant.
    private final Date when;

    // WARNING [MessageMutable] Plain.shown is an int[], which whoever has it can change. Write a List<Integer>.
    final int[] shown = {1};

    Plain(List<String> list, Date when) {
      items = list;
      this.when = when;
    }
  }

  // WARNING [MessageMutable] HalfDefended.data is a byte[], which whoever has it can change. Write a List<Byte>.
  record HalfDefended(byte[] data) {
    HalfDefended {
      data = data.clone();
    }
  }

  // WARNING [MessageMutable] OtherHalf.data is a byte[], which whoever has it can change. Write a List<Byte>.
  record OtherHalf(byte[] data) {
    @Override
    public byte[] data() {
      return data.clone();
    }
  }

  @Receive
  void fields(Fields message) {}

  @Receive
  void types(Types message) {}

  @Receive
  void kept(Kept message) {}

  @Receive
  void writtenOut(WrittenOut message) {}

  @Receive
  void plain(Plain message) {}

  @Receive
  void half(HalfDefended message) {}

  @Receive
  void other(OtherHalf message) {}

  @Receive
  // WARNING [MessageMutable] when(Date) takes a Date, which its sender could change after sending. Take an Instant.
  void when(Date message) {}

  @Receive
  void several(
      String name,
      // WARNING [MessageMutable] several(String, int[], List<StringBuilder>) takes an int[], which its sender could change after sending. Take a List<Integer>.
      int[] counts,
      // WARNING [MessageMutable] several(String, int[], List<StringBuilder>) takes a StringBuilder, which its sender could change after sending. Take a String.
      List<StringBuilder> texts) {}

  @Receive
  // WARNING [MessageMutable] numbers() replies an int[], which whoever has it can change. Reply a List<Integer>.
  int[] numbers() {
    return new int[0];
  }

  @Receive
  // WARNING [MessageMutable] later() replies a Date, which whoever has it can change. Reply an Instant.
  CompletionStage<Optional<Date>> later() {
    return null;
  }
}
