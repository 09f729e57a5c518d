package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.DurationText;
import dev.troupe.processor.model.MailboxModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes supervision rules and the bounds of the mailbox, as constants and their accessors. */
final class SupervisionWriter {
  private final TypeWriter types;
  private final AnnotationWriter annotations;
  private final Source source;
  private final List<SuperviseModel> ownRules = new ArrayList<>();
  private final List<SuperviseModel> childRules = new ArrayList<>();
  private final Optional<MailboxModel> mailbox;

  SupervisionWriter(Subject subject) {
    types = subject.types();
    annotations = subject.annotations();
    source = subject.source();
    mailbox = subject.standIn() ? Optional.empty() : subject.model().mailbox();
    if (!subject.standIn()) {
      for (SuperviseModel rule : subject.model().rules()) {
        (rule.forChildren() ? childRules : ownRules).add(rule);
      }
    }
  }

  void writeConstants() {
    writeRules("OWN_RULES", ownRules);
    writeRules("CHILD_RULES", childRules);
    mailbox.ifPresent(this::writeMailbox);
  }

  void writeMethods() {
    if (!ownRules.isEmpty()) {
      writeAccessor(listOfRules(), "ownRules", "OWN_RULES");
    }
    if (!childRules.isEmpty()) {
      writeAccessor(listOfRules(), "childRules", "CHILD_RULES");
    }
    if (mailbox.isPresent()) {
      writeAccessor(types.name(Api.MAILBOX_POLICY), "mailbox", "MAILBOX");
    }
  }

  private void writeRules(String constant, List<SuperviseModel> rules) {
    if (rules.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>();
    for (SuperviseModel rule : rules) {
      all.add(rule(rule));
    }
    String list = types.name(Api.LIST) + ".of(" + String.join(", ", all) + ")";
    writeConstant(listOfRules(), constant, list);
  }

  private String listOfRules() {
    return types.applied(Api.LIST, List.of(types.name(Api.SUPERVISION_RULE)));
  }

  private String rule(SuperviseModel rule) {
    StringBuilder text = new StringBuilder();
    text.append(types.name(Api.SUPERVISION_RULE))
        .append(".on(")
        .append(types.name(Api.DIRECTIVE) + "." + rule.directive().value() + ", ")
        .append(classes(rule.on().value()) + ")");
    if (rule.forChildren()) {
      String scope = rule.scope().map(Attribute::value).orElse("ONE_FOR_ONE");
      String children = classes(rule.children().orElseThrow().value());
      text.append(".children(" + types.name(Api.SCOPE) + "." + scope + ", " + children + ")");
    }
    if (rule.maxRestarts().isPresent() && rule.within().isPresent()) {
      String within = duration(rule.within().get());
      text.append(".limit(" + rule.maxRestarts().get().value() + ", " + within + ")");
    }
    if (rule.minBackoff().isPresent() && rule.maxBackoff().isPresent()) {
      String least = duration(rule.minBackoff().get());
      text.append(".backoff(" + least + ", " + duration(rule.maxBackoff().get()) + ")");
    }
    return text.toString();
  }

  private String classes(List<Named> named) {
    List<String> classes = new ArrayList<>();
    for (Named each : named) {
      classes.add(types.name(TypeWriter.erased(each.type())) + ".class");
    }
    return String.join(", ", classes);
  }

  /** {@code Duration.ofMinutes(1)} for {@code "1m"}. */
  private String duration(Attribute<String> text) {
    DurationText duration = DurationText.parse(text.value()).orElseThrow();
    String amount = duration.amount() + (duration.amount() > Integer.MAX_VALUE ? "L" : "");
    return types.name(Api.DURATION) + "." + duration.unit().factory() + "(" + amount + ")";
  }

  private void writeMailbox(MailboxModel policy) {
    String type = types.name(Api.MAILBOX_POLICY);
    String capacity = digits(policy.capacity().map(Attribute::value).orElse(0));
    String overflow = policy.overflow().map(Attribute::value).orElse("REJECT");
    String stash = digits(policy.stash().map(Attribute::value).orElse(1_000));
    String arguments = capacity + ", " + types.name(Api.OVERFLOW) + "." + overflow + ", " + stash;
    writeConstant(type, "MAILBOX", "new " + type + "(" + arguments + ")");
  }

  /** {@code 10_000} for ten thousand. */
  private static String digits(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, '_');
    }
    return digits.toString();
  }

  private void writeConstant(String type, String constant, String value) {
    source.blank();
    source.line("private static final " + type + " " + constant + " = " + value + ";");
  }

  private void writeAccessor(String type, String name, String constant) {
    source.blank();
    annotations.override();
    source.open("public " + type + " " + name + "()");
    source.line("return " + constant + ";");
    source.close();
  }
}
