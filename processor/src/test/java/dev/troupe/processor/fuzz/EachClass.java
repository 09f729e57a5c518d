package dev.troupe.processor.fuzz;

import dev.troupe.processor.AnyProcessor;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A processor that does something to each top-level class. */
abstract class EachClass extends AnyProcessor {

  abstract void take(TypeElement type);

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::take);
    return false;
  }
}
