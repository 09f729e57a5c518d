package dev.troupe.processor.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a line from left to right.
 *
 * <p>Text goes into the group that was broken last, even if that is closed: so what must stay in
 * one line with its end, such as a semicolon, counts when the group is measured.
 */
final class Docs {
  private final Doc.Group line = new Doc.Group(Indent.NONE);
  private final Deque<Doc.Group> open = new ArrayDeque<>();
  private Doc.Group last = line;

  Docs() {
    open.push(line);
  }

  Doc.Group line() {
    return line;
  }

  Docs text(String text) {
    last.docs().add(new Doc.Text(text));
    return this;
  }

  Docs open(Indent indent) {
    open.push(new Doc.Group(indent));
    return this;
  }

  Docs close() {
    Doc.Group closed = open.pop();
    open.element().docs().add(closed);
    return this;
  }

  /** A break that is taken when its group does not fit into the line. */
  Docs together(String flat) {
    return breakable(false, flat, new Tag());
  }

  /** A break that is taken when what follows it does not fit into the line. */
  Docs fill(String flat) {
    return fill(flat, new Tag());
  }

  Docs fill(String flat, Tag tag) {
    return breakable(true, flat, tag);
  }

  Docs breakable(boolean fills, String flat, Tag tag) {
    last = open.element();
    last.docs().add(new Doc.Break(fills, flat, tag));
    return this;
  }
}
