package dev.troupe.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Source files that cannot be seen: those of Eclipse's compiler. */
final class HiddenSources implements Sources {
  @Override
  public Optional<Imports> importsAround(Element element) {
    return Optional.empty();
  }

  @Override
  public Optional<Written> typeOf(Element element) {
    return Optional.empty();
  }

  /** Unlike javac, Eclipse's compiler shows annotations that it does not know. */
  @Override
  public boolean writesReceive(TypeElement type) {
    return type.getEnclosedElements().stream()
        .flatMap(member -> member.getAnnotationMirrors().stream())
        .map(annotation -> annotation.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getSimpleName().contentEquals("Receive"));
  }

  /**
   * Eclipse's compiler has places for attributes, not for the values in their arrays, and none for
   * a record or what it is made of.
   */
  @Override
  public ElementSite shown(ElementSite site) {
    return isOfRecord(site.element()) ? ElementSite.of(beside(site.element())) : attribute(site);
  }

  private static ElementSite attribute(ElementSite site) {
    Optional<AnnotationValue> value = site.value();
    Optional<AnnotationValue> whole = site.attribute().map(entry -> entry.getValue());
    return value.isPresent() && isInArray(site, value.get()) && whole.isPresent()
        ? site.at(whole.get())
        : site;
  }

  private static boolean isInArray(ElementSite site, AnnotationValue value) {
    return site.annotation().stream()
        .map(AnnotationMirror::getElementValues)
        .noneMatch(attributes -> attributes.containsValue(value));
  }

  private static boolean isOfRecord(Element element) {
    return switch (element.getKind()) {
      case RECORD, RECORD_COMPONENT -> true;
      case FIELD ->
          ClassReader.around(element).getKind() == ElementKind.RECORD
              && !element.getModifiers().contains(Modifier.STATIC);
      default -> false;
    };
  }

  /** What is near and has a place: a class around, or a method with an annotation of ours. */
  private static Element beside(Element ofRecord) {
    Element each = ofRecord;
    while (isOfRecord(each) && each.getEnclosingElement() instanceof TypeElement outer) {
      each = outer;
    }
    List<Element> places = new ArrayList<>();
    if (isOfRecord(each)) {
      places.addAll(each.getEnclosedElements());
      places.removeIf(
          member -> Annotations.OF_MEMBERS.stream().noneMatch(it -> Annotations.has(member, it)));
    }
    return places.isEmpty() ? each : places.get(0);
  }
}
