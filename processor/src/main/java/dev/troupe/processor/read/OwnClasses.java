package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes of this compilation of which instances can be, nested ones too; read when asked for.
 */
final class OwnClasses {
  private final Elements elements;
  private final ClassReader classes;
  private final Collection<String> roots;
  private final Map<TypeElement, Boolean> contained = new HashMap<>();
  private Optional<List<ClassFacts>> all = Optional.empty();

  /**
   * Those of one round.
   *
   * @param roots the qualified names of top-level classes seen so far
   */
  OwnClasses(Elements elements, ClassReader classes, Collection<String> roots) {
    this.elements = elements;
    this.classes = classes;
    this.roots = roots;
  }

  /** Whether a class is compiled here; compilers differ in whether its source can be seen. */
  boolean contains(TypeElement type) {
    return contained.computeIfAbsent(type, this::isInRoot);
  }

  private boolean isInRoot(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    return outermost instanceof TypeElement top
        && roots.contains(top.getQualifiedName().toString());
  }

  List<ClassFacts> all() {
    if (all.isEmpty()) {
      List<ClassFacts> found = new ArrayList<>();
      roots.stream()
          .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
          .forEach(root -> add(root, found));
      all = Optional.of(found);
    }
    return all.orElseThrow();
  }

  private void add(TypeElement type, List<ClassFacts> found) {
    ClassFacts facts = classes.facts(type);
    if (!facts.isAbstract()) {
      found.add(facts);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> add(nested, found));
  }
}
