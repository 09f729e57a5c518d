package dev.troupe.sample.show;

/** Stand-ins for characters that a terminal does not have, each as wide as the original. */
final class Ascii {
  private static final String FANCY = "→×─│├└┬┼╵·█▓▒░▲▼═━✗✓▶«»–…";
  private static final String CHARS = ">x-|+++++.##::^v==x*>\"\"-.";

  private Ascii() {}

  static String of(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.chars().forEach(c -> ascii.append(standIn((char) c)));
    return ascii.toString();
  }

  private static char standIn(char c) {
    int known = FANCY.indexOf(c);
    if (known >= 0) {
      return CHARS.charAt(known);
    }
    return c < 128 ? c : '?';
  }
}
