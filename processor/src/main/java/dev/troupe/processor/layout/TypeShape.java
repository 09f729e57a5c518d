package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Where types, and what is declared with them, may be broken. */
final class TypeShape {
  private final Tokens tokens;
  private final Docs docs;

  TypeShape(Tokens tokens, Docs docs) {
    this.tokens = tokens;
    this.docs = docs;
  }

  /** A type, with its arguments and annotations. */
  void type() {
    annotations();
    if (tokens.at("?")) {
      wildcard();
      return;
    }
    boolean generic = tokens.at(nameLength(), "<");
    boolean diamond = generic && tokens.at(nameLength() + 1, ">");
    if (generic && !diamond) {
      docs.open(Indent.CONTINUED);
    }
    name();
    if (diamond) {
      docs.text(tokens.take() + tokens.take());
    } else if (generic) {
      arguments();
      docs.close();
    }
    while (tokens.at(".")) {
      docs.text(tokens.take());
      type();
    }
    dimensions();
  }

  private void arguments() {
    docs.text(tokens.take()).together("").open(Indent.NONE);
    type();
    while (tokens.at(",")) {
      docs.text(tokens.take()).together(" ");
      type();
    }
    docs.close().text(tokens.take());
  }

  private void wildcard() {
    docs.text(tokens.take());
    if (tokens.at("extends") || tokens.at("super")) {
      docs.open(Indent.CONTINUED).text(" " + tokens.take()).together(" ");
      type();
      docs.close();
    }
  }

  /** The annotations in front of a type. */
  void annotations() {
    while (tokens.at("@")) {
      docs.text(annotation()).fill(" ");
    }
  }

  private String annotation() {
    StringBuilder annotation = new StringBuilder(tokens.take()).append(tokens.take());
    while (tokens.at(".")) {
      annotation.append(tokens.take()).append(tokens.take());
    }
    return annotation.toString();
  }

  private void dimensions() {
    while (tokens.at("[") || tokens.at("...") || tokens.at("@")) {
      if (tokens.at("@")) {
        docs.fill(" ").text(annotation()).text(" ");
      } else {
        docs.text(tokens.at("[") ? tokens.take() + tokens.take() : tokens.take());
      }
    }
  }

  private int nameLength() {
    int length = 1;
    while (tokens.at(length, ".")) {
      length++;
      while (tokens.at(length, "@")) {
        length += 2;
      }
      length++;
    }
    return length;
  }

  /** A name, broken at its dots where there is no other way. */
  private void name() {
    int end = nameLength();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (tokens.atName(i)) {
        names.add(tokens.peek(i));
      }
    }
    if (names.size() == 1) {
      docs.text(tokens.take());
      return;
    }
    boolean isClass = DottedName.endOfClass(names) == names.size() - 1;
    docs.open(Indent.CONTINUED).open(Indent.NONE).text(tokens.take());
    while (tokens.at(".")) {
      if (tokens.at(1, "@")) {
        docs.text(tokens.take());
        annotations();
        docs.text(tokens.take());
      } else {
        docs.breakable(isClass, "", new Tag()).text(tokens.take() + tokens.take());
      }
    }
    docs.close().close();
  }

  /** The type variables that a class or method declares, with the brackets around them. */
  void variables(Indent indent) {
    docs.text(tokens.take()).open(indent).together("").open(Indent.NONE);
    variable();
    while (tokens.at(",")) {
      docs.text(tokens.take()).together(" ");
      variable();
    }
    docs.text(tokens.take()).close().close();
  }

  private void variable() {
    annotations();
    docs.text(tokens.take());
    if (tokens.at("extends")) {
      docs.text(" " + tokens.take());
      docs.open(Indent.CONTINUED).together(" ").open(Indent.CONTINUED);
      type();
      while (tokens.at("&")) {
        docs.fill(" ").text(tokens.take() + " ");
        type();
      }
      docs.close().close();
    }
  }

  /** The parameters of a method or record, with the brackets around them. */
  void parameters() {
    docs.text(tokens.take());
    if (!tokens.at(")")) {
      docs.fill("").open(Indent.NONE);
      parameter();
      while (tokens.at(",")) {
        docs.text(tokens.take()).together(" ");
        parameter();
      }
      docs.close();
    }
    docs.text(tokens.take());
  }

  private void parameter() {
    while (tokens.at("@")) {
      docs.text(annotation() + " ");
    }
    declared();
    docs.close();
  }

  /** A type and a name; the group around them stays open for what the name is given. */
  Tag declared() {
    Tag broken = new Tag();
    docs.open(Indent.CONTINUED).open(Indent.NONE).open(Indent.NONE);
    type();
    docs.close().fill(" ", broken).open(Indent.after(broken)).text(tokens.take());
    docs.close().close();
    return broken;
  }
}
