package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a line on a page of a hundred columns, as google-java-format does: a group that fits stays
 * in one line; of one that does not, the breaks are taken that have to be, from left to right.
 */
final class Page {
  static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();
  private int column;

  private Page() {}

  /** The line, broken; each further line is indented, the first is not. */
  static String of(Doc.Group line, int indent) {
    Page page = new Page();
    page.column = indent;
    page.broken(line, indent);
    return page.text.toString();
  }

  private void add(Doc doc, int indent) {
    if (doc instanceof Doc.Group group && column + group.width() > WIDTH) {
      broken(group, indent + group.indent().now());
    } else {
      flat(doc);
    }
  }

  private void flat(Doc doc) {
    if (doc instanceof Doc.Group group) {
      for (Doc each : group.docs()) {
        flat(each);
      }
    } else {
      write(doc instanceof Doc.Break place ? place.flat() : ((Doc.Text) doc).text());
    }
  }

  private void write(String more) {
    text.append(more);
    column += more.length();
  }

  /** Part by part, from break to break; after a part that did not fit there is a break, too. */
  private void broken(Doc.Group group, int indent) {
    boolean must = false;
    List<Doc> docs = group.docs();
    for (int i = 0; i < docs.size(); ) {
      int next = i + 1;
      while (next < docs.size() && !(docs.get(next) instanceof Doc.Break)) {
        next++;
      }
      List<Doc> part = new ArrayList<>(docs.subList(i, next));
      if (part.get(0) instanceof Doc.Break place) {
        part.remove(0);
        take(place, must || !place.fills() || !fits(place.width() + Doc.width(part)), indent);
      }
      must = !fits(Doc.width(part));
      for (Doc doc : part) {
        add(doc, indent);
      }
      i = next;
    }
  }

  private void take(Doc.Break place, boolean taken, int indent) {
    place.tag().set(taken);
    if (taken) {
      text.append('\n').append(" ".repeat(indent));
      column = indent;
    } else {
      write(place.flat());
    }
  }

  private boolean fits(int width) {
    return column + width <= WIDTH;
  }
}
