package dev.troupe.processor.model;

/**
 * What the source of a reference can name where it will stand.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible
 * @param nullable whether JSpecify's {@code Nullable} is visible
 * @param hidesJavaLang whether a class of the package hides one of {@code java.lang} that
 *     references name
 */
public record Surroundings(boolean generated, boolean nullable, boolean hidesJavaLang) {}
