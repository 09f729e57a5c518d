package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;

@Actor
public class Inventory {
  record OrderPlaced(Optional<List<Item>> items, Box<Date> box, Event event, Node node) {}

  // WARNING [MessageMutable] OrderPlaced.items.tags is a List<String> that is kept as handed over, so whoever made it can still change it. Write "tags = List.copyOf(tags);" in its compact constructor.
  record Item(List<String> tags) {}

  // WARNING [MessageMutable] OrderPlaced.box.content is a Date, which whoever has it can change. Write an Instant.
  record Box<T>(T content) {}

  sealed interface Event permits Opened, Closed {}

  record Opened() implements Event {}

  // WARNING [MessageMutable] OrderPlaced.event.at is a Calendar, which whoever has it can change. Write a ZonedDateTime.
  record Closed(Calendar at) implements Event {}

  // WARNING [MessageMutable] OrderPlaced.node.marks is an int[], which whoever has it can change. Write a List<Integer>.
  record Node(Node next, int[] marks) {}

  abstract static class Base {
    // WARNING [MessageMutable] Base.stamp is not final, so it could change after it was sent. Make it final, or write a record.
    protected long stamp;
  }

  static class Derived extends Base {}

  static class Names extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;
  }

  // WARNING [MessageMutable] Bounded.when is a Date, which whoever has it can change. Write an Instant.
  record Bounded<T extends Date>(T when) {}

  record Replied(Reply reply) {}

  // WARNING [MessageMutable] Replied.reply.codes is a char[], which whoever has it can change. Write a List<Character>.
  record Reply(char[] codes) {}

  @Receive
  Optional<Replied> placed(OrderPlaced message) {
    return Optional.empty();
  }

  @Receive
  void derived(Derived message) {}

  @Receive
  // WARNING [MessageMutable] names(Inventory.Names) takes an Inventory.Names, which its sender could change after sending. Take something that never changes.
  void names(Names message) {}

  @Receive
  void bounded(Bounded<Date> message) {}
}
