package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.FieldModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MailboxModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.ShapeModel;
import dev.troupe.processor.model.StatesModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TalkModel.Kind;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the protocol reference as data: {@code docs/protocol.md} says what each name means. */
public final class ReferenceJson {
  private static final int FORMAT = 1;

  private final ReferenceModel reference;

  private ReferenceJson(ReferenceModel reference) {
    this.reference = reference;
  }

  /** The text of {@code actors.json}. */
  public static String write(ReferenceModel reference) {
    ReferenceJson writer = new ReferenceJson(reference);
    return new Json()
        .put("format", FORMAT)
        .put("bodies", reference.talks().isPresent() ? "read" : "hidden")
        .put("actors", reference.actors().stream().map(writer::actor).toList())
        .put(
            "types",
            reference.shapes().stream()
                .filter(shape -> !shape.isOpen())
                .map(ReferenceJson::type)
                .toList())
        .text();
  }

  private Json actor(ActorModel actor) {
    Messages messages = new Messages(actor);
    Conversations conversations = new Conversations(reference, actor);
    return new Json()
        .put("actor", actor.id().qualifiedName())
        .put("ref", actor.ref().qualifiedName())
        .put(
            "typeParameters", actor.typeParameters().stream().map(TypeVariableModel::name).toList())
        .put("blocking", actor.blocking())
        .put("mailbox", actor.mailbox().map(ReferenceJson::mailbox))
        .put("protocol", actor.protocol().map(protocol -> protocol.type().type().qualified()))
        .put("messages", messages.all().stream().map(each -> message(actor, each)).toList())
        .put("signals", actor.handlers().stream().flatMap(each -> signal(each).stream()).toList())
        .put("states", actor.states().map(states -> states(actor, states, messages)))
        .put("transitions", transitions(actor, conversations, messages))
        .put("supervision", actor.rules().stream().map(ReferenceJson::rule).toList())
        .put("spawns", said(conversations, Kind.SPAWNS))
        .put("asks", said(conversations, Kind.ASKS))
        .put("tells", said(conversations, Kind.TELLS));
  }

  private static Json mailbox(MailboxModel mailbox) {
    return new Json()
        .put("capacity", mailbox.capacity().map(Attribute::value))
        .put("overflow", mailbox.overflow().map(Attribute::value))
        .put("stash", mailbox.stash().map(Attribute::value));
  }

  private static Json message(ActorModel actor, Message message) {
    HandlerModel handler = message.handler();
    String name = handler.messageName(actor.id());
    Optional<String> type =
        handler.message().map(use -> use.type().qualified()).filter(each -> !each.equals(name));
    List<Json> fields =
        handler.generatesMessage()
            ? handler.method().parameters().stream().map(ReferenceJson::parameter).toList()
            : List.of();
    return new Json()
        .put("message", name)
        .put("type", type)
        .put("fields", fields)
        .put("reply", reply(message.reply()))
        .put("handlers", message.handlers().stream().map(each -> each.method().name()).toList());
  }

  private static Json parameter(ParameterModel parameter) {
    TypeModel type = parameter.type().type();
    return new Json().put("name", parameter.name()).put("type", type.qualified());
  }

  private static Optional<String> reply(ReplyModel reply) {
    return reply.kind() == ReplyModel.Kind.VOID
        ? Optional.empty()
        : Optional.of(reply.value().qualified());
  }

  private static Optional<Json> signal(HandlerModel handler) {
    return handler
        .signal()
        .map(
            signal ->
                new Json()
                    .put("signal", handler.method().parameters().get(0).type().type().text())
                    .put("handlers", List.of(handler.method().name()))
                    .put("in", handler.in().stream().map(Attribute::value).toList()));
  }

  private static Json states(ActorModel actor, StatesModel states, Messages messages) {
    return new Json()
        .put("enum", states.type().type().qualified())
        .put("initial", states.constants().get(0))
        .put(
            "states",
            states.constants().stream().map(state -> state(actor, state, messages)).toList());
  }

  private static Json state(ActorModel actor, String state, Messages messages) {
    return new Json().put("state", state).put("handles", handled(actor, state, messages));
  }

  private static List<Json> handled(ActorModel actor, String state, Messages messages) {
    return messages.all().stream()
        .flatMap(
            message ->
                messages.handlerOf(message, Optional.of(state)).stream()
                    .map(
                        handler ->
                            new Json()
                                .put("message", message.handler().messageName(actor.id()))
                                .put("handler", handler.method().name())))
        .toList();
  }

  private static List<Json> transitions(
      ActorModel actor, Conversations conversations, Messages messages) {
    return conversations.transitions(messages).stream()
        .map(
            way ->
                new Json()
                    .put("from", way.from())
                    .put("to", way.to())
                    .put("in", way.in())
                    .put("on", way.message().map(each -> each.handler().messageName(actor.id()))))
        .toList();
  }

  private static Json rule(SuperviseModel rule) {
    List<Named> children = rule.children().map(Attribute::value).orElse(List.of());
    return new Json()
        .put("words", RuleWords.of(rule))
        .put("children", names(children))
        .put("on", names(rule.on().value()))
        .put("directive", rule.directive().value())
        .put("scope", rule.scope().map(Attribute::value))
        .put("maxRestarts", rule.maxRestarts().map(Attribute::value))
        .put("within", rule.within().map(Attribute::value))
        .put("minBackoff", rule.minBackoff().map(Attribute::value))
        .put("maxBackoff", rule.maxBackoff().map(Attribute::value));
  }

  private static List<String> names(List<Named> classes) {
    return classes.stream().map(named -> named.type().erasure()).toList();
  }

  private static List<Json> said(Conversations conversations, Kind kind) {
    return conversations.said(kind).stream()
        .map(
            said ->
                new Json()
                    .put(kind == Kind.SPAWNS ? "child" : "to", said.partner().qualifiedName())
                    .put("message", Optional.of(said.meant()).filter(each -> !each.isEmpty()))
                    .put("in", said.in()))
        .toList();
  }

  private static Json type(ShapeModel shape) {
    return new Json()
        .put("type", shape.id().qualifiedName())
        .put("kind", shape.kind().name().toLowerCase(Locale.ROOT))
        .put("fields", shape.fields().stream().map(ReferenceJson::field).toList())
        .put("constants", shape.constants())
        .put("permits", shape.leaves().stream().map(ClassId::qualifiedName).toList());
  }

  private static Json field(FieldModel field) {
    return new Json()
        .put("name", field.name())
        .put("type", field.type().qualified())
        .put("nullable", field.nullable());
  }
}
