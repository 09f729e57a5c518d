package dev.troupe.sample.show;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** What a piece of text is, hence how it looks on a terminal that has colours. */
public enum Tone {
  /** Text as it comes. */
  PLAIN,
  /** The name of a system. */
  TITLE,
  /** The name of an actor. */
  WHO,
  /** What went well. */
  GOOD,
  /** What went wrong. */
  BAD,
  /** What may be skipped. */
  FAINT;

  List<IStyle> styles() {
    return switch (this) {
      case PLAIN -> List.of();
      case TITLE -> List.of(Style.bold);
      case WHO -> List.of(Style.fg_cyan);
      case GOOD -> List.of(Style.fg_green);
      case BAD -> List.of(Style.fg_red);
      case FAINT -> List.of(Style.faint);
    };
  }
}
