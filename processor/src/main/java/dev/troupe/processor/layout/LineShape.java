package dev.troupe.processor.layout;

import java.util.Set;

/**
 * Where the lines of a reference may be broken: declarations and statements, each up to its end.
 */
final class LineShape {
  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "abstract", "static", "final");

  private final Docs docs = new Docs();
  private final Tokens tokens;
  private final TypeShape types;
  private final ExpressionShape expressions;

  private LineShape(String line) {
    tokens = new Tokens(line);
    types = new TypeShape(tokens, docs);
    expressions = new ExpressionShape(tokens, docs, types);
  }

  /** A line with the places where it may be broken. */
  static Doc.Group of(String line) {
    LineShape shape = new LineShape(line);
    shape.line();
    shape.docs.text(shape.end());
    return shape.docs.line();
  }

  /** What the line ends with: a brace stands apart, a semicolon does not. */
  private String end() {
    String rest = tokens.rest();
    return rest.startsWith("{") ? " " + rest : rest;
  }

  private void line() {
    switch (tokens.peek(0)) {
      case "@", "import", "package" -> docs.text(tokens.rest());
      case "case" -> arm();
      case "if" -> condition();
      case "return", "throw", "yield" -> {
        docs.text(tokens.take() + " ");
        expressions.expression();
      }
      default -> declaration();
    }
  }

  private void arm() {
    docs.text(tokens.take()).open(Indent.CONTINUED).text(" ");
    label();
    while (tokens.at(",")) {
      docs.text(tokens.take()).together(" ");
      label();
    }
    docs.close().text(" " + tokens.take());
    if (!tokens.at("{")) {
      docs.open(Indent.CONTINUED).together(" ");
      expressions.expression();
      docs.close();
    }
  }

  private void label() {
    while (!tokens.at(",") && !tokens.at("->") && !tokens.isEnd()) {
      docs.text(tokens.take());
    }
  }

  private void condition() {
    docs.text(tokens.take() + " " + tokens.take()).open(Indent.CONTINUED);
    expressions.expression();
    if (tokens.at("instanceof")) {
      docs.together(" ").open(Indent.NONE).text(tokens.take()).together(" ");
      types.type();
      docs.close();
    }
    docs.close();
  }

  private void declaration() {
    boolean declares = tokens.atAny(MODIFIERS);
    docs.open(Indent.NONE);
    while (tokens.atAny(MODIFIERS)) {
      docs.text(tokens.take()).fill(" ");
    }
    docs.close();
    if (tokens.at("class")) {
      classHeader();
    } else if (tokens.at("record") && tokens.atName(1)) {
      recordHeader();
    } else if (tokens.endsWith("{") || tokens.endsWith("}")) {
      methodHeader();
    } else if (declares || tokens.hasAssignment()) {
      variable();
    } else {
      expressions.expression();
    }
  }

  private void classHeader() {
    docs.text(tokens.take() + " " + tokens.take()).open(Indent.CONTINUED);
    if (tokens.at("<")) {
      types.variables(Indent.CONTINUED);
    }
    if (tokens.at("extends")) {
      docs.fill(" ").text(tokens.take() + " ");
      types.type();
    }
    docs.close();
  }

  private void recordHeader() {
    docs.text(tokens.take() + " " + tokens.take()).open(Indent.CONTINUED);
    if (tokens.at("<")) {
      types.variables(Indent.NONE);
    }
    types.parameters();
    docs.close();
  }

  private void methodHeader() {
    Tag beforeType = new Tag();
    Tag beforeName = new Tag();
    docs.open(Indent.CONTINUED).open(Indent.NONE);
    boolean first = !tokens.at("<");
    if (!first) {
      types.variables(Indent.CONTINUED);
    }
    if (!tokens.at(1, "(")) {
      if (!first) {
        docs.fill(" ", beforeType);
      }
      docs.open(Indent.after(beforeType));
      types.type();
      docs.fill(" ", beforeName);
    } else {
      docs.open(Indent.NONE);
    }
    docs.text(tokens.take()).close().close();
    docs.open(Indent.after(beforeName)).open(Indent.after(beforeType)).open(Indent.NONE);
    types.parameters();
    if (tokens.at("throws")) {
      docs.fill(" ").open(Indent.CONTINUED).text(tokens.take() + " ");
      types.type();
      docs.close();
    }
    docs.close().close().close().close();
  }

  private void variable() {
    Tag broken = types.declared();
    if (tokens.at("=")) {
      docs.text(" " + tokens.take()).open(Indent.after(broken)).fill(" ");
      expressions.expression();
      docs.close();
    }
    docs.close();
  }
}
