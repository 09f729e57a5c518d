package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.DurationText;
import dev.troupe.processor.model.MailboxModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes supervision rules and the bounds of the mailbox, as constants and their accessors. */
final class SupervisionWriter {
  private final Subject subject;

  SupervisionWriter(Subject subject) {
    this.subject = subject;
  }

  void writeTo(TypeSpec.Builder wiring) {
    if (subject.standIn()) {
      return;
    }
    List<SuperviseModel> rules = subject.model().rules();
    writeRules(
        wiring, "OWN_RULES", "ownRules", rules.stream().filter(r -> !r.forChildren()).toList());
    writeRules(
        wiring,
        "CHILD_RULES",
        "childRules",
        rules.stream().filter(SuperviseModel::forChildren).toList());
    subject.model().mailbox().ifPresent(mailbox -> writeMailbox(wiring, mailbox));
  }

  private static void writeRules(
      TypeSpec.Builder wiring, String constant, String accessor, List<SuperviseModel> rules) {
    if (rules.isEmpty()) {
      return;
    }
    CodeBlock.Builder initializer = CodeBlock.builder().add("\n$>$>$T.of(\n$>$>", Api.LIST);
    for (int i = 0; i < rules.size(); i++) {
      initializer.add(rule(rules.get(i))).add(i + 1 < rules.size() ? ",\n" : ")");
    }
    TypeName type = ParameterizedTypeName.get(Api.LIST, Api.SUPERVISION_RULE);
    addConstant(wiring, type, constant, accessor, initializer.add("$<$<$<$<").build());
  }

  private static CodeBlock rule(SuperviseModel rule) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.on($T.$L, $L)",
                Api.SUPERVISION_RULE,
                Api.DIRECTIVE,
                rule.directive().value(),
                classes(rule.on().value()))
            .add("$>$>");
    if (rule.forChildren()) {
      code.add(
          "\n.children($T.$L, $L)",
          Api.SCOPE,
          rule.scope().map(Attribute::value).orElse("ONE_FOR_ONE"),
          classes(rule.children().orElseThrow().value()));
    }
    if (rule.maxRestarts().isPresent() && rule.within().isPresent()) {
      code.add("\n.limit($L, $L)", rule.maxRestarts().get().value(), duration(rule.within().get()));
    }
    if (rule.minBackoff().isPresent() && rule.maxBackoff().isPresent()) {
      code.add(
          "\n.backoff($L, $L)",
          duration(rule.minBackoff().get()),
          duration(rule.maxBackoff().get()));
    }
    return code.add("$<$<").build();
  }

  private static CodeBlock classes(List<Named> named) {
    return named.stream()
        .map(each -> CodeBlock.of("$T.class", TypeNames.erased(each.type())))
        .collect(CodeBlock.joining(", "));
  }

  /** {@code Duration.ofMinutes(1)} for {@code "1m"}. */
  private static CodeBlock duration(Attribute<String> text) {
    DurationText duration = DurationText.parse(text.value()).orElseThrow();
    long amount = duration.amount();
    return CodeBlock.of(
        "$T.$L($L)",
        Api.DURATION,
        duration.unit().factory(),
        amount > Integer.MAX_VALUE ? amount + "L" : amount);
  }

  private static void writeMailbox(TypeSpec.Builder wiring, MailboxModel mailbox) {
    addConstant(
        wiring,
        Api.MAILBOX_POLICY,
        "MAILBOX",
        "mailbox",
        CodeBlock.of(
            "new $T($L, $T.$L, $L)",
            Api.MAILBOX_POLICY,
            digits(mailbox.capacity(), 0),
            Api.OVERFLOW,
            mailbox.overflow().map(Attribute::value).orElse("REJECT"),
            digits(mailbox.stash(), 1_000)));
  }

  private static String digits(Optional<Attribute<Integer>> number, int otherwise) {
    return String.format(Locale.ROOT, "%,d", number.map(Attribute::value).orElse(otherwise))
        .replace(',', '_');
  }

  private static void addConstant(
      TypeSpec.Builder wiring,
      TypeName type,
      String constant,
      String accessor,
      CodeBlock initializer) {
    wiring.addField(
        FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(initializer)
            .build());
    wiring.addMethod(
        MethodSpec.methodBuilder(accessor)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(type)
            .addStatement("return $L", constant)
            .build());
  }
}
