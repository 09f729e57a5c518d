package dev.troupe.processor.fuzz;

import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory, of a user or generated; what is written of classes is dropped. */
final class TextFile extends SimpleJavaFileObject {
  private final String path;
  private final boolean generated;
  private String text;

  private TextFile(String path, Kind kind, boolean generated, String text) {
    super(uri(path), kind);
    this.path = path;
    this.generated = generated;
    this.text = text;
  }

  static TextFile of(String path, String text) {
    return new TextFile(path, Kind.SOURCE, false, text);
  }

  static TextFile generated(String path, Kind kind) {
    return new TextFile(path, kind, true, "");
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", "", "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  String path() {
    return path;
  }

  boolean isGenerated() {
    return generated;
  }

  String text() {
    return text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  @Override
  public Writer openWriter() {
    return new StringWriter() {
      @Override
      public void close() {
        text = toString();
      }
    };
  }

  @Override
  public OutputStream openOutputStream() {
    return OutputStream.nullOutputStream();
  }

  /** Any class may stand in any file, public ones too: that is not what is tested. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    boolean isClass = !simpleName.endsWith("-info");
    return kind == Kind.SOURCE && (isClass || super.isNameCompatible(simpleName, kind));
  }
}
