package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lets Gradle process one changed actor alone ("isolating"): each file comes from one class,
 * and no other source has a say in it.
 */
class IncrementalTest {
  @TempDir Path folder;
  private final Origins origins = new Origins();

  @Test
  @DisplayName("Gradle is told that the processor is isolating")
  void isIsolating() throws Exception {
    String file = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream stream = ActorProcessor.class.getResourceAsStream(file)) {
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(ActorProcessor.class.getName() + ",isolating");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.troupe.processor.SourceSet#goodOnes")
  @DisplayName("each reference comes from its actor, and one that is compiled alone is the same")
  void oneActorAlone(String name) throws Exception {
    SourceSet sources = SourceSet.good(name);
    Compile all = compile(sources, origins);
    Map<String, String> fileOfRef = new TreeMap<>();
    origins.actorOfRef().forEach((ref, actor) -> fileOfRef.put(path(ref), path(actor)));

    assertThat(fileOfRef.keySet()).isEqualTo(all.generated().keySet());
    for (String file : Set.copyOf(fileOfRef.values())) {
      Set<String> refs =
          fileOfRef.keySet().stream()
              .filter(ref -> fileOfRef.get(ref).equals(file))
              .collect(Collectors.toSet());
      refs.forEach(ref -> deleteClasses(all.classes(), ref));
      SourceSet changed = new SourceSet(Map.of(file, sources.files().get(file)));
      Compile alone = compile(changed, new ActorProcessor());

      assertThat(alone.messages()).as(file).isEmpty();
      assertThat(alone.generated()).containsOnlyKeys(refs);
      alone
          .generated()
          .forEach((ref, text) -> assertThat(text).isEqualTo(all.generated().get(ref)));
    }
  }

  @Test
  @DisplayName("an actor that waited for another round is where its reference comes from")
  void fromAnActorThatWaited() throws Exception {
    compile(SourceSet.of(RoundsTest.ACTOR), origins, new RoundsTest.Late());

    assertThat(origins.actorOfRef())
        .isEqualTo(Map.of("late.WorkerRef", "late.Worker", "late.PeerRef", "late.Peer"));
  }

  @Test
  @DisplayName("so is one with faults, of which there is but the outside of a reference")
  void fromAnActorWithFaults() throws Exception {
    Compile compiled =
        compile(
            SourceSet.of(RoundsTest.ACTOR.replace("void meet", "private void meet")),
            origins,
            new RoundsTest.Late());

    assertThat(compiled.succeeded()).isFalse();
    assertThat(origins.actorOfRef()).containsEntry("late.PeerRef", "late.Peer");
  }

  /** Compiles over what was compiled before; -g as Gradle does, for the names of parameters. */
  private Compile compile(SourceSet sources, Processor... processors) throws IOException {
    return Compile.of(sources, folder, With.JAVAC, List.of("-g"), processors);
  }

  private static String path(String className) {
    return className.replace('.', '/') + ".java";
  }

  /** What Gradle does with what came from a class that changed. */
  private static void deleteClasses(Path classes, String ref) {
    String name = ref.replace(".java", "");
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (path.equals(name + ".class") || path.startsWith(name + "$")) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
