package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.TypeModel;
import java.util.List;
import java.util.stream.Stream;

/** Judges what handlers reply: an ask has one type, and a supertype's ask takes subtypes too. */
final class ReplyRules {
  private ReplyRules() {}

  static void check(ActorModel actor, List<MessageHandler> messages, Reporter out) {
    for (HandlerModel handler : actor.handlers()) {
      MethodModel method = handler.method();
      String name = Phrases.method(method, actor.id());
      String returns = method.returns().type().text();
      if (handler.signal().isPresent() && handler.reply().kind() != ReplyModel.Kind.VOID) {
        String signal = method.parameters().get(0).type().type().text();
        out.report(Fault.SIGNAL_REPLIES, method.site(), name, returns, signal);
      } else if (handler.reply().kind() == ReplyModel.Kind.STAGE && isRaw(method)) {
        out.report(Fault.REPLY_UNTYPED, method.site(), name, "a raw " + returns);
      }
    }
    pairs(messages.stream().filter(each -> !each.isSignal()).toList(), out);
  }

  private static boolean isRaw(MethodModel method) {
    return method.returns().type() instanceof TypeModel.Declared stage
        && stage.arguments().isEmpty();
  }

  private static void pairs(List<MessageHandler> handlers, Reporter out) {
    for (int i = 0; i < handlers.size(); i++) {
      MessageHandler one = handlers.get(i);
      differs(handlers.subList(0, i), one, out);
      for (MessageHandler other : handlers) {
        if (one.isNarrowerThan(other) && breaks(one, other)) {
          breaksSupertype(one, other, out);
        }
      }
    }
  }

  private static void differs(List<MessageHandler> before, MessageHandler one, Reporter out) {
    for (MessageHandler earlier : before) {
      if (earlier.takesSameAs(one) && !same(one, earlier)) {
        differs(earlier, one, out);
        return;
      }
    }
  }

  private static void differs(MessageHandler earlier, MessageHandler later, Reporter out) {
    out.report(
        Fault.REPLY_DIFFERS,
        later.site(),
        later.name(),
        later.answers(),
        earlier.name(),
        earlier.answers(),
        later.type().text());
  }

  private static void breaksSupertype(MessageHandler narrow, MessageHandler wide, Reporter out) {
    String reply = wide.reply().value().text();
    String remedy =
        wide.reply().kind() == ReplyModel.Kind.VOID
            ? "Make it void."
            : "Reply " + Article.with(reply) + (fits(narrow, wide) ? "." : ", or a subtype.");
    out.report(
        Fault.REPLY_BREAKS_SUPERTYPE,
        narrow.site(),
        narrow.name(),
        narrow.answers(),
        wide.name(),
        wide.answers(),
        wide.type().text(),
        Article.with(narrow.type().text()),
        remedy);
  }

  /**
   * Whether the narrower handler's reply is none of the wider's. In a state in which only the wider
   * is in force it answers for both, and then both must reply the same.
   */
  private static boolean breaks(MessageHandler narrow, MessageHandler wide) {
    boolean wideStandsIn =
        narrow.isForStates()
            && (!wide.isForStates() || !narrow.states().containsAll(wide.states()));
    return wideStandsIn ? !same(narrow, wide) : !fits(narrow, wide);
  }

  /**
   * Whether the promise has a wildcard, and the reply is of its class: arguments are not compared.
   */
  private static boolean isWildcardOf(TypeModel promised, MessageHandler narrow) {
    return promised instanceof TypeModel.Declared declared
        && declared.arguments().stream().anyMatch(TypeModel.Wildcard.class::isInstance)
        && Stream.concat(Stream.of(narrow.reply().value()), narrow.reply().supertypes().stream())
            .anyMatch(type -> type.erasure().equals(promised.erasure()));
  }

  private static boolean same(MessageHandler one, MessageHandler other) {
    return SameType.test(one.reply().value(), other.reply().value());
  }

  private static boolean fits(MessageHandler narrow, MessageHandler wide) {
    TypeModel promised = wide.reply().value();
    return same(narrow, wide)
        || promised.erasure().equals("java.lang.Object")
        || narrow.reply().supertypes().stream().anyMatch(type -> SameType.test(type, promised))
        || isWildcardOf(promised, narrow);
  }
}
