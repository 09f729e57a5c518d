package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.MailboxModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Supervise} and {@code @Mailbox}. */
final class RuleReader {
  private final Round round;
  private final TypeElement actor;

  RuleReader(Round round, TypeElement actor) {
    this.round = round;
    this.actor = actor;
  }

  /** The rules in the order written: one alone, or several in their container. */
  List<SuperviseModel> rules() {
    List<SuperviseModel> rules = new ArrayList<>();
    for (AnnotationMirror mirror : actor.getAnnotationMirrors()) {
      if (Annotations.is(mirror, Annotations.SUPERVISE)) {
        rules.add(rule(ElementSite.of(actor).at(mirror), false));
      } else if (Annotations.is(mirror, Annotations.RULES)) {
        List<AnnotationValue> values =
            Annotations.value(mirror, "value").map(Annotations::values).orElse(List.of());
        if (values.isEmpty()) {
          rules.add(rule(ElementSite.of(actor).at(mirror), true));
        }
        for (AnnotationValue value : values) {
          if (value.getValue() instanceof AnnotationMirror each) {
            rules.add(rule(ElementSite.of(actor).at(each, rules.size()), false));
          }
        }
      }
    }
    return rules;
  }

  private SuperviseModel rule(ElementSite site, boolean isNone) {
    return new SuperviseModel(
        site,
        isNone,
        classes(site, "on").orElse(new Attribute<>(List.of(), site)),
        constant(site, "directive").orElse(new Attribute<>("", site)),
        classes(site, "children"),
        constant(site, "scope"),
        number(site, "maxRestarts"),
        text(site, "within"),
        text(site, "minBackoff"),
        text(site, "maxBackoff"));
  }

  Optional<MailboxModel> mailbox() {
    return Annotations.find(actor, Annotations.MAILBOX)
        .map(mirror -> ElementSite.of(actor).at(mirror))
        .map(
            site ->
                new MailboxModel(
                    site,
                    number(site, "capacity"),
                    constant(site, "overflow"),
                    number(site, "stash")));
  }

  private static Optional<AnnotationValue> value(ElementSite site, String attribute) {
    return site.annotation().flatMap(mirror -> Annotations.value(mirror, attribute));
  }

  private static Optional<Attribute<String>> text(ElementSite site, String attribute) {
    return value(site, attribute)
        .filter(value -> value.getValue() instanceof String)
        .map(value -> new Attribute<>((String) value.getValue(), site.at(value)));
  }

  private static Optional<Attribute<Integer>> number(ElementSite site, String attribute) {
    return value(site, attribute)
        .filter(value -> value.getValue() instanceof Integer)
        .map(value -> new Attribute<>((Integer) value.getValue(), site.at(value)));
  }

  private static Optional<Attribute<String>> constant(ElementSite site, String attribute) {
    return value(site, attribute)
        .map(
            value ->
                new Attribute<>(
                    value.getValue() instanceof VariableElement constant
                        ? constant.getSimpleName().toString()
                        : "",
                    site.at(value)));
  }

  private Optional<Attribute<List<Named>>> classes(ElementSite site, String attribute) {
    return value(site, attribute)
        .map(
            value ->
                new Attribute<>(
                    Annotations.values(value).stream()
                        .map(each -> named(each, site.at(each)))
                        .toList(),
                    site.at(value)));
  }

  private Named named(AnnotationValue value, ElementSite site) {
    Optional<TypeMirror> named = round.sources().classLiteral(site);
    if (named.isEmpty()) {
      return unknown(new TypeModel.Missing(String.valueOf(value.getValue())), site);
    }
    TypeMirror mirror = named.get();
    TypeReader reader = new TypeReader(round, actor, round.classes().packageOf(actor));
    TypeModel type = reader.use(mirror, site).type();
    Optional<TypeElement> known = element(mirror, type);
    return known.isPresent() ? named(type, site, known.get()) : unknown(type, site);
  }

  /** The class; one that may not be named here looks like a missing one to some compilers. */
  private Optional<TypeElement> element(TypeMirror mirror, TypeModel type) {
    if (mirror.getKind() == TypeKind.DECLARED) {
      return Optional.of((TypeElement) ((DeclaredType) mirror).asElement());
    }
    return mirror.getKind() == TypeKind.ERROR && type instanceof TypeModel.Declared declared
        ? Optional.ofNullable(round.elements().getTypeElement(declared.id().qualifiedName()))
        : Optional.empty();
  }

  private Named named(TypeModel type, ElementSite site, TypeElement element) {
    Access access = ClassReader.access(element);
    return new Named(
        type,
        site,
        List.copyOf(round.classes().facts(element).supertypes()),
        Annotations.has(element, Annotations.ACTOR),
        access == Access.PUBLIC
            || (access != Access.PRIVATE
                && round.classes().packageOf(element).equals(round.classes().packageOf(actor))),
        round.classes().deprecation(element));
  }

  private static Named unknown(TypeModel type, ElementSite site) {
    return new Named(type, site, List.of(), false, true, Deprecation.NONE);
  }
}
