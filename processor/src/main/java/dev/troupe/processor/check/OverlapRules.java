package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges handlers against each other: for each message in each state there must be one to take it.
 */
final class OverlapRules {
  private OverlapRules() {}

  static void check(ActorModel actor, List<MessageHandler> handlers, Reporter out) {
    for (int i = 0; i < handlers.size(); i++) {
      MessageHandler one = handlers.get(i);
      for (MessageHandler other : handlers.subList(0, i)) {
        // What an actor writes itself is the place to mend what it inherits.
        boolean own = one.isInherited(actor) && !other.isInherited(actor);
        pair(own ? one : other, own ? other : one, handlers, actor.shared(), out);
      }
    }
  }

  private static void pair(
      MessageHandler earlier,
      MessageHandler later,
      List<MessageHandler> all,
      List<ClassFacts> shared,
      Reporter out) {
    if (later.takesSameAs(earlier)) {
      duplicate(earlier, later, out);
    } else if (later.type().erasure().equals(earlier.type().erasure())) {
      String erasure = simple(later.type().erasure());
      out.report(
          Fault.MESSAGE_ERASURE_CLASH,
          later.site(),
          later.name(),
          earlier.name(),
          Article.with(erasure));
    } else if (meet(earlier, later)) {
      both(earlier, later, all, shared)
          .ifPresent(
              type ->
                  out.report(
                      Fault.OVERLAP_AMBIGUOUS,
                      later.site(),
                      type.simpleName(),
                      Article.with(later.type().text()),
                      Article.with(earlier.type().text()),
                      later.name(),
                      earlier.name()));
    }
  }

  private static void duplicate(MessageHandler earlier, MessageHandler later, Reporter out) {
    String message = later.type().text();
    if (!earlier.isForStates() && !later.isForStates()) {
      out.report(Fault.HANDLER_DUPLICATE, later.site(), later.name(), earlier.name(), message);
    }
    List<String> common =
        later.states().stream().filter(earlier.states()::contains).sorted().toList();
    if (!common.isEmpty()) {
      String where = message + (common.size() > 1 ? " in states " : " in state ");
      out.report(
          Fault.HANDLER_DUPLICATE,
          later.site(),
          later.name(),
          earlier.name(),
          where + Phrases.list(common));
    }
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** Whether both are in force in some state. */
  private static boolean meet(MessageHandler one, MessageHandler other) {
    return !one.isForStates()
        || !other.isForStates()
        || one.states().stream().anyMatch(other.states()::contains);
  }

  /** A class that both take and no handler more specific than both takes. */
  private static Optional<ClassId> both(
      MessageHandler one, MessageHandler other, List<MessageHandler> all, List<ClassFacts> shared) {
    if (one.isNarrowerThan(other) || other.isNarrowerThan(one)) {
      return Optional.empty();
    }
    Stream<ClassFacts> leaves =
        Stream.of(one, other)
            .flatMap(handler -> handler.facts().stream())
            .flatMap(facts -> facts.leaves().stream());
    return Stream.concat(leaves, shared.stream())
        .filter(leaf -> takes(one, leaf) && takes(other, leaf))
        .filter(
            leaf ->
                all.stream()
                    .filter(each -> takes(each, leaf))
                    .noneMatch(each -> each.isNarrowerThan(one) && each.isNarrowerThan(other)))
        .map(ClassFacts::id)
        .findFirst();
  }

  private static boolean takes(MessageHandler handler, ClassFacts message) {
    return handler.facts().filter(facts -> message.isA(facts.id())).isPresent();
  }
}
