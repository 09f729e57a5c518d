package dev.troupe.processor.read;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What readers ask in one round of processing; elements of another round must not be handed to it.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param sources the source files
 * @param planned the references of this compilation
 * @param classes reads classes
 * @param surroundings reads what references can name
 * @param own the classes of this compilation
 */
record Round(
    Elements elements,
    Types types,
    Sources sources,
    PlannedRefs planned,
    ClassReader classes,
    SurroundingsReader surroundings,
    OwnClasses own) {}
