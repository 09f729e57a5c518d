package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Where expressions may be broken. */
final class ExpressionShape {
  /** Arguments that are all shorter than this are put side by side. */
  private static final int SHORT = 10;

  private final Tokens tokens;
  private final Docs docs;
  private final TypeShape types;

  /**
   * A name in a chain of calls.
   *
   * @param name the name
   * @param isCall whether arguments follow
   */
  private record Link(String name, boolean isCall) {}

  ExpressionShape(Tokens tokens, Docs docs, TypeShape types) {
    this.tokens = tokens;
    this.docs = docs;
    this.types = types;
  }

  void expression() {
    if (tokens.at("-")) {
      docs.text(tokens.take() + tokens.take());
    } else if (tokens.at("new")) {
      creation();
    } else if (tokens.at("(")) {
      cast();
    } else if (!tokens.atName(0)) {
      docs.text(tokens.take());
    } else if (tokens.at(1, "->")) {
      lambda();
    } else {
      chain();
    }
    continued();
  }

  /** What may follow an expression and makes one more of it. */
  private void continued() {
    if (tokens.at("::")) {
      docs.text(tokens.take() + tokens.take());
    } else if (tokens.at("+")) {
      docs.text(" " + tokens.take() + " ");
      expression();
    }
  }

  private void creation() {
    docs.open(Indent.NONE).text(tokens.take() + " ");
    types.type();
    arguments(Indent.CONTINUED);
    docs.close();
  }

  private void cast() {
    docs.open(Indent.CONTINUED).text(tokens.take());
    types.type();
    docs.text(tokens.take()).together(" ");
    expression();
    docs.close();
  }

  private void lambda() {
    docs.text(tokens.take() + " " + tokens.take()).open(Indent.CONTINUED).together(" ");
    expression();
    docs.close();
  }

  private void chain() {
    List<Link> links = links();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < links.size() && (i == 0 || !links.get(i - 1).isCall()); i++) {
      names.add(links.get(i).name());
    }
    int prefix = DottedName.endOfClass(names);
    if (prefix < 0 && !links.get(0).isCall()) {
      prefix = onlyCall(links);
    }
    if (prefix >= 0) {
      afterPrefix(links, prefix);
    } else {
      evenly(links);
    }
  }

  /** The index of the one call in a chain; -1 if there is none, or another. */
  private static int onlyCall(List<Link> links) {
    int only = -1;
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).isCall()) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    int ahead = -1;
    do {
      ahead++;
      boolean isCall = tokens.at(ahead + 1, "(");
      links.add(new Link(tokens.peek(ahead), isCall));
      ahead = isCall ? tokens.closing(ahead + 1) + 1 : ahead + 1;
    } while (tokens.at(ahead, "."));
    return links;
  }

  /** What looks like a class, with what is called on it, stays together if it can. */
  private void afterPrefix(List<Link> links, int prefix) {
    Tag broken = new Tag();
    boolean more = prefix < links.size() - 1;
    docs.open(Indent.CONTINUED).open(Indent.NONE);
    for (int i = 0; i < links.size(); i++) {
      if (i > 0) {
        docs.breakable(i <= prefix, "", broken).text(tokens.take());
      }
      docs.text(tokens.take());
      if (i == prefix) {
        docs.close();
      }
      if (links.get(i).isCall()) {
        arguments(more ? Indent.CONTINUED : Indent.after(broken));
      }
    }
    docs.close();
  }

  private void evenly(List<Link> links) {
    docs.open(Indent.CONTINUED);
    int length = 0;
    for (int i = 0; i < links.size(); i++) {
      if (i > 0) {
        if (length > Indent.CONTINUED.columns()) {
          docs.together("");
        }
        docs.text(tokens.take());
        length++;
      }
      docs.text(tokens.take());
      if (links.get(i).isCall()) {
        arguments(links.size() > 1 ? Indent.CONTINUED : Indent.NONE);
      }
      length += links.get(i).name().length() + (links.get(i).isCall() ? 2 : 0);
    }
    docs.close();
  }

  private void arguments(Indent indent) {
    docs.open(indent).text(tokens.take());
    if (!tokens.at(")")) {
      boolean allShort = areShort(tokens.lengthsOfItems());
      docs.together("").open(Indent.NONE);
      expression();
      while (tokens.at(",")) {
        docs.text(tokens.take()).breakable(allShort, " ", new Tag());
        expression();
      }
      docs.close();
    }
    docs.text(tokens.take()).close();
  }

  private static boolean areShort(List<Integer> lengths) {
    for (int length : lengths) {
      if (length >= SHORT) {
        return false;
      }
    }
    return true;
  }
}
