package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ProtocolModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges an actor against its sealed protocol: each leaf has a handler, and no other type has. */
final class ProtocolRules {
  private ProtocolRules() {}

  static void check(ActorModel actor, List<MessageHandler> messages, Reporter out) {
    actor
        .protocol()
        .filter(protocol -> protocol.type().missing().isEmpty())
        .ifPresent(protocol -> check(actor, protocol, messages, out));
  }

  private static void check(
      ActorModel actor, ProtocolModel protocol, List<MessageHandler> messages, Reporter out) {
    Optional<ClassFacts> facts = protocol.type().facts();
    if (facts.isEmpty() || !facts.get().isSealed()) {
      out.report(Fault.PROTOCOL_NOT_SEALED, protocol.site(), protocol.type().type().text());
      return;
    }
    if (protocol.generic()) {
      generic(facts.get(), facts.get(), protocol.site(), out);
      return;
    }
    List<MessageHandler> handlers = messages.stream().filter(each -> !each.isSignal()).toList();
    missingLeaves(actor, protocol, facts.get(), handlers, out);
    handlers.stream()
        .filter(
            handler ->
                isGeneric(handler)
                    && handler.facts().filter(each -> isIn(each, facts.get())).isPresent())
        .forEach(
            handler -> generic(handler.facts().orElseThrow(), facts.get(), handler.site(), out));
    handlers.stream()
        .filter(handler -> handler.facts().filter(each -> isIn(each, facts.get())).isEmpty())
        .forEach(handler -> foreign(handler, facts.get().id(), out));
  }

  private static void generic(ClassFacts type, ClassFacts protocol, Site site, Reporter out) {
    String name = protocol.id().nestedName();
    out.report(Fault.PROTOCOL_GENERIC, site, type.id().nestedName(), name);
  }

  private static boolean isGeneric(MessageHandler handler) {
    return handler.type() instanceof TypeModel.Declared type && !type.arguments().isEmpty();
  }

  private static boolean isIn(ClassFacts message, ClassFacts protocol) {
    return message.isA(protocol.id());
  }

  private static void missingLeaves(
      ActorModel actor,
      ProtocolModel protocol,
      ClassFacts facts,
      List<MessageHandler> handlers,
      Reporter out) {
    List<String> missing =
        Stream.concat(
                facts.isAbstract() ? Stream.empty() : Stream.of(facts), facts.leaves().stream())
            .filter(leaf -> handlers.stream().noneMatch(handler -> takes(handler, leaf)))
            .map(leaf -> leaf.id().nestedName())
            .toList();
    if (!missing.isEmpty()) {
      out.report(
          Fault.PROTOCOL_LEAF_MISSING,
          protocol.site(),
          facts.id().nestedName(),
          Phrases.list(missing),
          actor.id().simpleName(),
          missing.size() == 1 ? "a method with @Receive" : "a method with @Receive for each");
    }
  }

  private static boolean takes(MessageHandler handler, ClassFacts leaf) {
    return handler.facts().filter(message -> leaf.isA(message.id())).isPresent();
  }

  private static void foreign(MessageHandler handler, ClassId protocol, Reporter out) {
    out.report(
        Fault.PROTOCOL_FOREIGN,
        handler.site(),
        handler.name(),
        Article.with(handler.type().text()),
        protocol.nestedName());
  }
}
