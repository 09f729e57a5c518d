package dev.troupe.processor.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The word before the name of a type, by how one says that: {@code a User}, {@code an Hour}, {@code
 * an HttpRequest}.
 */
public final class Article {
  /** What is said letter by letter: {@code T}, {@code URL}, {@code HttpRequest}. */
  private static final Pattern INITIALS =
      Pattern.compile("[A-Z](?![a-z]).*|[A-Z][a-z&&[^aeiouy]]+(?![a-z]).*");

  private static final String LETTERS_SAID_WITH_A_VOWEL = "AEFHILMNORSX";

  private static final Pattern VOWEL = Pattern.compile("([aeiou]|heir|honest|honou?r|hour).*");

  /** Words that are written with a vowel at their head, and not said so. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "(eu|ewe|onc?e(?![a-z])|uni(?!n|m|de)|us[aeu]|ut[io]|ur[il]|uu|ubiq"
              + "|u(dp|i|id|sb)(?![a-z])).*");

  private Article() {}

  /** Puts it before a name. */
  public static String with(String noun) {
    return of(noun) + " " + noun;
  }

  /** The word alone. */
  public static String of(String noun) {
    return isSaidWithAVowel(noun) ? "an" : "a";
  }

  private static boolean isSaidWithAVowel(String noun) {
    String plain = Normalizer.normalize(noun, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    if (INITIALS.matcher(plain).matches()) {
      return LETTERS_SAID_WITH_A_VOWEL.indexOf(plain.charAt(0)) >= 0;
    }
    String word = plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    return VOWEL.matcher(word).matches() && !NOT_SAID.matcher(word).matches();
  }
}
