package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the JDK's own tools, for surefire leaves the runtime on the class path. */
class ModulePathTest {
  private static final Path API = jar("dev/troupe", "troupe-api", "troupe.version");
  private static final Path RUNTIME = jar("dev/troupe", "troupe-runtime", "troupe.version");
  private static final Path PROCESSOR = jar("dev/troupe", "troupe-processor", "troupe.version");
  private static final Path SLF4J = jar("org/slf4j", "slf4j-api", "slf4j.version");
  private static final Path JSPECIFY = jar("org/jspecify", "jspecify", "jspecify.version");
  private static final Path SHOP = Path.of("target", "classes").toAbsolutePath();

  @TempDir Path dir;

  @Test
  void theRuntimeIsFoundAsAModule() throws Exception {
    String printed = run("java", "-p", path(SHOP, API, RUNTIME, SLF4J), "-m", "shop/shop.Main");

    assertEquals("7 by dev.troupe.runtime for shop", lastLine(printed));
  }

  @Test
  void theProcessorRunsAsAModule() throws Exception {
    Path source = dir.resolve("Greeter.java");
    Files.writeString(
        source,
        """
        package hello;

        @dev.troupe.Actor
        public class Greeter {
          Greeter() {}

          @dev.troupe.Receive
          String greet(Integer times) {
            return "hello ".repeat(times);
          }
        }
        """);

    run(
        "javac",
        "--processor-module-path",
        PROCESSOR.toString(),
        "-cp",
        path(API, SLF4J, JSPECIFY),
        "-Xlint:all,-processing",
        "-Werror",
        "-d",
        dir.toString(),
        source.toString());

    assertTrue(Files.exists(dir.resolve("hello/GreeterRef.class")));
  }

  @Test
  void theDescriptorsNameWhatTheyNeedAndNoMore() {
    assertEquals(Set.of("java.base", "org.slf4j", "org.jspecify"), needs(API));
    assertTrue(Set.of("java.base", "dev.troupe.api", "org.slf4j", "org.jspecify")
        .containsAll(needs(RUNTIME)), () -> "runtime needs " + needs(RUNTIME));
    assertTrue(Set.of("java.base", "java.compiler", "jdk.compiler", "org.jspecify")
        .containsAll(needs(PROCESSOR)), () -> "processor needs " + needs(PROCESSOR));
  }

  private static Set<String> needs(Path jar) {
    ModuleDescriptor module =
        ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    assertFalse(module.isAutomatic(), () -> jar + " has no module descriptor");
    return module.requires().stream()
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }

  private static Path jar(String group, String artifact, String versionProperty) {
    String version = System.getProperty(versionProperty);
    return Path.of(
        System.getProperty("repository"),
        group,
        artifact,
        version,
        artifact + "-" + version + ".jar");
  }

  private static String path(Path... entries) {
    return Stream.of(entries)
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  private static String lastLine(String text) {
    return text.lines().reduce("", (first, second) -> second);
  }

  private static String run(String tool, String... arguments)
      throws IOException, InterruptedException {
    Path binary = Path.of(System.getProperty("java.home"), "bin", tool);
    List<String> command = Stream.concat(Stream.of(binary.toString()), Stream.of(arguments)).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), () -> command + " printed:\n" + printed);
    return printed;
  }
}
