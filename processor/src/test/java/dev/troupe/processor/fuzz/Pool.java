package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Spot.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Texts to put into sources, one a line of a file.
 *
 * <p>In them {@code $CLASS} and {@code $REF} stand for a class of the sources and the reference of
 * one, {@code $NAME}, {@code $TYPE}, {@code $EXPRESSION} and {@code $STATEMENT} for something that
 * stands there.
 */
final class Pool {
  private final List<String> texts;

  private Pool(List<String> texts) {
    this.texts = texts;
  }

  static Pool of(String name) {
    try {
      return new Pool(Files.readAllLines(Path.of("src/test/resources/fuzz", name + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the texts, filled from the sources. */
  String draw(Spots spots, RandomGenerator random) {
    String text = texts.get(random.nextInt(texts.size()));
    text = fill(text, "$CLASS", () -> spots.drawClass(random));
    text = fill(text, "$REF", () -> spots.drawRef(random));
    text = fill(text, "$NAME", () -> text(spots, Kind.NAME, "name", random));
    text = fill(text, "$TYPE", () -> text(spots, Kind.TYPE, "Object", random));
    text = fill(text, "$EXPRESSION", () -> text(spots, Kind.EXPRESSION, "null", random));
    return fill(text, "$STATEMENT", () -> text(spots, Kind.STATEMENT, ";", random));
  }

  private static String text(Spots spots, Kind kind, String otherwise, RandomGenerator random) {
    return spots.draw(kind, random).map(Spot::text).orElse(otherwise);
  }

  private static String fill(String text, String hole, Supplier<String> with) {
    String filled = text;
    int at = filled.indexOf(hole);
    while (at >= 0) {
      String part = with.get();
      filled = filled.substring(0, at) + part + filled.substring(at + hole.length());
      at = filled.indexOf(hole, at + part.length());
    }
    return filled;
  }
}
