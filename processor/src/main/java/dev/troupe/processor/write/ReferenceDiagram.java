package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MailboxModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.StatesModel;
import dev.troupe.processor.model.TalkModel.Kind;
import dev.troupe.processor.write.Conversations.Said;
import dev.troupe.processor.write.Conversations.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the protocol reference as one Mermaid flowchart: a box for each actor with its messages
 * and rules, its states as boxes inside it, and arrows for who spawns, asks and tells whom.
 */
public final class ReferenceDiagram {
  private static final String HEADER =
      """
      %% The actors of one compilation, written by Troupe from their source.
      flowchart LR
      """;

  private final ReferenceModel reference;
  private final Names names = new Names(Set.of());
  private final Map<ClassId, String> ids = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ReferenceDiagram(ReferenceModel reference) {
    this.reference = reference;
  }

  /** The text of {@code actors.mmd}. */
  public static String write(ReferenceModel reference) {
    ReferenceDiagram diagram = new ReferenceDiagram(reference);
    reference.actors().forEach(actor -> diagram.id(actor.id()));
    reference.actors().forEach(diagram::actor);
    reference.actors().forEach(diagram::arrows);
    return HEADER
        + diagram.lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
  }

  /** The name of a box: no word of Mermaid's own begins with that. */
  private String id(ClassId actor) {
    return ids.computeIfAbsent(
        actor,
        each -> names.claim("a_" + each.qualifiedName().replaceAll("[^A-Za-z0-9]", "_"), "_"));
  }

  private void actor(ActorModel actor) {
    Messages messages = new Messages(actor);
    Optional<StatesModel> states = actor.states();
    if (states.isEmpty()) {
      List<String> text = head(actor);
      messages.all().forEach(message -> text.add(message(message)));
      text.addAll(rules(actor));
      lines.add(box(id(actor.id()), text));
      return;
    }
    lines.add("subgraph " + box(id(actor.id()), List.of(bold(actor.id()))));
    List<String> text = new ArrayList<>(head(actor).subList(1, head(actor).size()));
    text.addAll(rules(actor));
    if (!text.isEmpty()) {
      lines.add("  " + box(id(actor.id()) + "__", text));
    }
    states.get().constants().forEach(state -> lines.add("  " + state(actor, state, messages)));
    transitions(actor, messages);
    lines.add("end");
  }

  private List<String> head(ActorModel actor) {
    List<String> text = new ArrayList<>();
    text.add(bold(actor.id()));
    if (actor.blocking()) {
      text.add("blocking");
    }
    actor.mailbox().flatMap(ReferenceDiagram::mailbox).ifPresent(text::add);
    return text;
  }

  private static Optional<String> mailbox(MailboxModel mailbox) {
    return mailbox
        .capacity()
        .map(
            capacity ->
                "mailbox of "
                    + capacity.value()
                    + mailbox.overflow().map(each -> ", " + each.value()).orElse(""));
  }

  private static List<String> rules(ActorModel actor) {
    return actor.rules().stream()
        .map(rule -> "<i>" + MermaidText.escaped(RuleWords.of(rule)) + "</i>")
        .toList();
  }

  private static String bold(ClassId actor) {
    return "<b>" + MermaidText.escaped(actor.nestedName()) + "</b>";
  }

  private static String message(Message message) {
    String reply =
        message.reply().kind() == ReplyModel.Kind.VOID
            ? ""
            : " → " + message.reply().value().text();
    return MermaidText.escaped(label(message) + reply);
  }

  private static String label(Message message) {
    return message.handler().message().isPresent()
        ? message.use().type().text()
        : message.handler().method().signature();
  }

  private static String box(String id, List<String> lines) {
    return id + "[\"" + String.join("<br/>", lines) + "\"]";
  }

  private String state(ActorModel actor, String state, Messages messages) {
    List<String> text = new ArrayList<>(List.of("<b>" + MermaidText.escaped(state) + "</b>"));
    messages.all().stream()
        .filter(message -> messages.handlerOf(message, Optional.of(state)).isPresent())
        .forEach(message -> text.add(message(message)));
    return id(actor.id())
        + "__"
        + index(actor, state)
        + "([\""
        + String.join("<br/>", text)
        + "\"])";
  }

  private static int index(ActorModel actor, String state) {
    return actor.states().orElseThrow().constants().indexOf(state);
  }

  private void transitions(ActorModel actor, Messages messages) {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    String id = id(actor.id()) + "__";
    for (Transition way : new Conversations(reference, actor).transitions(messages)) {
      for (String from : way.from()) {
        String arrow = id + index(actor, from) + " -->|%s| " + id + index(actor, way.to());
        arrows
            .computeIfAbsent(arrow, each -> new TreeSet<>())
            .add(way.message().map(ReferenceDiagram::label).orElse(way.in()));
      }
    }
    arrows.forEach((arrow, labels) -> lines.add("  " + String.format(arrow, quoted("", labels))));
  }

  private void arrows(ActorModel actor) {
    Conversations conversations = new Conversations(reference, actor);
    arrows(actor, conversations.said(Kind.SPAWNS), "==>", "spawns");
    arrows(actor, conversations.said(Kind.ASKS), "-->", "asks");
    arrows(actor, conversations.said(Kind.TELLS), "-.->", "tells");
  }

  private void arrows(ActorModel actor, List<Said> all, String arrow, String verb) {
    Map<ClassId, Set<String>> byPartner = new LinkedHashMap<>();
    for (Said said : all) {
      byPartner
          .computeIfAbsent(said.partner(), each -> new TreeSet<>())
          .add(MermaidText.shortName(said.meant()));
    }
    byPartner.forEach(
        (partner, messages) -> {
          if (!ids.containsKey(partner)) {
            lines.add(box(id(partner), List.of(bold(partner), "of another compilation")));
          }
          lines.add(
              id(actor.id()) + " " + arrow + "|" + quoted(verb, messages) + "| " + id(partner));
        });
  }

  private static String quoted(String verb, Set<String> messages) {
    String all = messages.stream().map(MermaidText::escaped).collect(Collectors.joining(", "));
    return "\"" + (verb + " " + all).strip() + "\"";
  }
}
