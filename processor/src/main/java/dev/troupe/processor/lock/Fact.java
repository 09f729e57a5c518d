package dev.troupe.processor.lock;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that senders of other versions rely on: a line of the lock file.
 *
 * @param kind what it is about
 * @param owner the actor or type it is about
 * @param position of a field or parameter that has one, counted from 1; otherwise 0
 * @param name the message, field, constant or leaf
 * @param value the reply, or the field's type; empty where there is none
 */
record Fact(Kind kind, String owner, int position, String name, String value)
    implements Comparable<Fact> {
  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::kind)
          .thenComparing(Fact::owner)
          .thenComparing(Fact::position)
          .thenComparing(Fact::name)
          .thenComparing(Fact::value);

  /** What a line is about: its first word. */
  enum Kind {
    /** {@code actor shop.Inventory takes shop.CheckStock replies shop.StockResult}. */
    ACTOR("(?<owner>\\S+) takes (?<name>.+) replies (?<value>.+)", "%s takes %3$s replies %4$s"),
    /** {@code call shop.Inventory#restock(java.lang.String) 1 productId: java.lang.String}. */
    CALL("(?<owner>\\S+) (?<position>[1-9]\\d{0,4}) (?<name>\\S+): (?<value>.+)", "%s %d %s: %s"),
    /** {@code class shop.Address street: java.lang.String}. */
    CLASS("(?<owner>\\S+) (?<name>\\S+): (?<value>.+)", "%s %3$s: %4$s"),
    /** {@code empty shop.Open}, a record without fields. */
    EMPTY("(?<owner>\\S+)", "%s"),
    /** {@code enum shop.Color RED}. */
    ENUM("(?<owner>\\S+) (?<name>\\S+)", "%s %3$s"),
    /** {@code record shop.CheckStock 1 productId: java.lang.String}. */
    RECORD("(?<owner>\\S+) (?<position>[1-9]\\d{0,4}) (?<name>\\S+): (?<value>.+)", "%s %d %s: %s"),
    /** {@code sealed shop.Command permits shop.Open}. */
    SEALED("(?<owner>\\S+) permits (?<name>\\S+)", "%s permits %3$s"),
    /** {@code type shop.Event is an interface}, where no other line says so. */
    TYPE("(?<owner>\\S+) is (?<name>a class|an (interface|enum|annotation))", "%s is %3$s");

    private final Pattern pattern;
    private final String template;

    Kind(String pattern, String template) {
      this.pattern = Pattern.compile(word() + " " + pattern);
      this.template = template;
    }

    private String group(Matcher matcher, String name) {
      return pattern.pattern().contains("<" + name + ">") ? matcher.group(name) : "";
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A fact without a position. */
  static Fact of(Kind kind, String owner, String name, String value) {
    return new Fact(kind, owner, 0, name, value);
  }

  /** The fact of a line; empty if it holds none. */
  static Optional<Fact> parse(String line) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = kind.pattern.matcher(line);
      if (matcher.matches()) {
        String position = kind.group(matcher, "position");
        return Optional.of(
            new Fact(
                kind,
                matcher.group("owner"),
                position.isEmpty() ? 0 : Integer.parseInt(position),
                kind.group(matcher, "name"),
                kind.group(matcher, "value")));
      }
    }
    return Optional.empty();
  }

  /** Whether it says what kind its owner is, and nothing else. */
  boolean isKindAlone() {
    return kind == Kind.TYPE;
  }

  /** The line. */
  String line() {
    return kind.word()
        + " "
        + String.format(Locale.ROOT, kind.template, owner, position, name, value);
  }

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }
}
