package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Actor
public class Shop {
  record Copied(
      // WARNING [MessageMutable] Copied.a holds a List<String> that is kept as handed over, so whoever made it can change it. Keep "List.copyOf(each)" of each in its compact constructor.
      List<List<String>> a,
      // WARNING [MessageMutable] Copied.b holds a Set<String> that is kept as handed over, so whoever made it can change it. Keep "Set.copyOf(each)" of each in its compact constructor.
      Map<String, Set<String>> b,
      // WARNING [MessageMutable] Copied.c holds a List<String> that is kept as handed over, so whoever made it can change it. Keep "List.copyOf(each)" of each in its compact constructor.
      Set<? extends List<String>> c,
      // WARNING [MessageMutable] Copied.d holds a List<String> that is kept as handed over, so whoever made it can change it. Keep "List.copyOf(each)" of each in its compact constructor.
      List<List<String>> d,
      // WARNING [MessageMutable] Copied.e holds a List<String> that is kept as handed over, so whoever made it can change it. Keep "List.copyOf(each)" of each in its compact constructor.
      List<List<String>> e,
      List<String> f) {
    Copied {
      if (a.isEmpty() || f.size() > 10) {
        throw new IllegalArgumentException("empty");
      }
      a = List.copyOf(a);
      b = Map.copyOf(b);
      c = c == null ? Set.of() : (Set.copyOf(c));
      d = Collections.unmodifiableList(new ArrayList<>(d));
      e = e.stream().toList();
      f = List.copyOf(f);
    }
  }

  record Kept(
      // WARNING [MessageMutable] Kept.a is a List<List<String>> that is kept as handed over, so whoever made it can still change it. Write "a = List.copyOf(a);", with "List.copyOf(each)" of each, in its compact constructor.
      List<List<String>> a) {}

  static final class InClass {
    // WARNING [MessageMutable] InClass.a holds a List<String> that is kept as handed over, so whoever made it can change it. Keep "List.copyOf(each)" of each in its constructor.
    private final List<List<String>> a;
    private final List<List<String>> b;

    InClass(List<List<String>> a, List<List<String>> b) {
      this.a = List.copyOf(a);
      this.b = copyOf(b);
    }

    private static List<List<String>> copyOf(List<List<String>> all) {
      return all.stream().map(List::copyOf).toList();
    }

    List<List<String>> both() {
      return a.isEmpty() ? b : a;
    }
  }

  record Deep(
      List<List<String>> a,
      Map<String, List<String>> b,
      List<List<String>> c,
      @SuppressWarnings("MessageMutable") List<List<String>> d) {
    Deep {
      a = a.stream().map(List::copyOf).toList();
      b =
          b.entrySet().stream()
              .collect(
                  Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
      c = new ArrayList<>(c);
      c.replaceAll(List::copyOf);
      d = List.copyOf(d);
    }
  }

  @Receive
  void copied(Copied message) {}

  @Receive
  void kept(Kept message) {}

  @Receive
  void inClass(InClass message) {}

  @Receive
  void deep(Deep message) {}
}
