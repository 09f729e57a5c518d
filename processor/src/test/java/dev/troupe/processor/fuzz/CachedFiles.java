package dev.troupe.processor.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * The compiler's files: what lies on the class path and in the JDK is listed and read once, what is
 * written stays in memory until the next compilation. For one thread.
 */
final class CachedFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<Folder, List<JavaFileObject>> listings = new HashMap<>();
  private final Map<String, TextFile> written = new TreeMap<>();

  private record Folder(Location location, String packageName, Set<Kind> kinds, boolean recurse) {}

  CachedFiles(JavaFileManager files) {
    super(files);
  }

  /** Forgets what the last compilation wrote. */
  void clear() {
    written.clear();
  }

  /** The sources that were written since, by path. */
  Map<String, String> generated() {
    Map<String, String> texts = new TreeMap<>();
    written.forEach((path, file) -> texts.put(path, file.text()));
    return texts;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    Folder folder = new Folder(location, packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> listing = listings.get(folder);
    if (listing == null) {
      listing = new ArrayList<>();
      for (JavaFileObject each : super.list(location, packageName, kinds, recurse)) {
        listing.add(new Read(each, super.inferBinaryName(location, each)));
      }
      listings.put(folder, listing);
    }
    return listing;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof Read read ? read.binaryName : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return !(file instanceof TextFile)
        && super.contains(location, file instanceof Read read ? read.behind() : file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    TextFile file = TextFile.generated(className.replace('.', '/') + kind.extension, kind);
    if (kind == Kind.SOURCE) {
      written.put(file.path(), file);
    }
    return file;
  }

  /** A file of the JDK or of the class path, read once. */
  private static final class Read extends ForwardingJavaFileObject<JavaFileObject> {
    private final String binaryName;
    private byte[] bytes;

    Read(JavaFileObject file, String binaryName) {
      super(file);
      this.binaryName = binaryName;
    }

    JavaFileObject behind() {
      return fileObject;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      if (bytes == null) {
        try (InputStream in = super.openInputStream()) {
          bytes = in.readAllBytes();
        }
      }
      return new ByteArrayInputStream(bytes);
    }
  }
}
