package dev.troupe.processor.layout;

import java.util.List;

/** Tells how much of a dotted name looks like a class, by the letters it is written in. */
final class DottedName {

  /** What a name seems to be from its beginning to here. */
  private enum Seems {
    PACKAGE,
    CLASS_OR_CONSTANT,
    CLASS,
    MEMBER_OF_CLASS,
    NEITHER;

    private Seems then(String name) {
      boolean capital = isCapital(name);
      boolean mixed = capital ? hasLower(name) || name.length() == 1 : hasUpper(name);
      return switch (this) {
        case PACKAGE -> capital ? (mixed ? CLASS : CLASS_OR_CONSTANT) : (mixed ? NEITHER : PACKAGE);
        case CLASS_OR_CONSTANT -> capital ? (mixed ? CLASS : CLASS_OR_CONSTANT) : NEITHER;
        case CLASS -> capital && mixed ? CLASS : MEMBER_OF_CLASS;
        case MEMBER_OF_CLASS, NEITHER -> NEITHER;
      };
    }
  }

  private DottedName() {}

  /** The index of the last name that belongs to a class, its static member included; -1 if none. */
  static int endOfClass(List<String> names) {
    Seems seems = Seems.PACKAGE;
    int end = -1;
    for (int i = 0; i < names.size() && seems != Seems.NEITHER; i++) {
      seems = seems.then(names.get(i));
      if (seems == Seems.CLASS || seems == Seems.MEMBER_OF_CLASS) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isCapital(String name) {
    return name.chars().filter(Character::isAlphabetic).limit(1).anyMatch(Character::isUpperCase);
  }

  private static boolean hasUpper(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasLower(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }
}
