package dev.troupe.processor.write;

/** Names as Mermaid prints them. */
final class MermaidText {
  private MermaidText() {}

  /** A text in which nothing means more to Mermaid than it says. */
  static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("$", "#36;")
        .replace("`", "#96;");
  }

  /** {@code CheckStock} of {@code shop.CheckStock}, {@code restock} of a generated message. */
  static String shortName(String message) {
    int call = message.indexOf('#');
    return call < 0
        ? message.substring(message.lastIndexOf('.') + 1)
        : message.substring(call + 1, message.indexOf('('));
  }
}
