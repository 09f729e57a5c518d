package dev.troupe.processor.read;

import dev.troupe.processor.model.MutableModel.Flaw;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Something in a type that can change.
 *
 * @param path the fields that lead to it; none for the type itself
 * @param flaw why it can
 * @param type its type
 */
record Found(List<VariableElement> path, Flaw flaw, TypeMirror type) {
  /** The same, seen from the class of a field that holds it. */
  Found below(VariableElement field) {
    List<VariableElement> longer = new ArrayList<>(List.of(field));
    longer.addAll(path);
    return new Found(longer, flaw, type);
  }

  /** The same, seen from a type that may only hold it, as a list does. */
  Found heldBy(TypeMirror holder) {
    boolean held = path.isEmpty() && holder.getKind() == TypeKind.DECLARED && type != holder;
    return held ? new Found(path, Flaw.HELD, type) : this;
  }
}
