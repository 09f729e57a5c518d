package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line: text, a place where the line may be broken, or several of those as a group.
 */
sealed interface Doc {

  /** How many columns it takes in one line. */
  int width();

  /** How many columns several take in one line. */
  static int width(List<Doc> docs) {
    int width = 0;
    for (Doc doc : docs) {
      width += doc.width();
    }
    return width;
  }

  /** Text without a place to break. */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.length();
    }
  }

  /**
   * A place where the line may be broken.
   *
   * @param fills whether it is taken only when what follows does not fit; the others of a group are
   *     taken together
   * @param flat what stands there otherwise
   * @param tag tells whether it was taken
   */
  record Break(boolean fills, String flat, Tag tag) implements Doc {
    @Override
    public int width() {
      return flat.length();
    }
  }

  /**
   * A group: in one line if it fits, broken otherwise.
   *
   * @param indent how much deeper its broken lines stand than those of the group around it
   * @param docs what is in it, in order
   */
  record Group(Indent indent, List<Doc> docs) implements Doc {
    Group(Indent indent) {
      this(indent, new ArrayList<>());
    }

    @Override
    public int width() {
      return Doc.width(docs);
    }
  }
}
