package dev.troupe.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.openjdk.jcstress.infra.runners.TestList;

@DisplayName("To jcstress")
class JcstressTest {
  /** A fault that was not seen is looked for again, so often, and for longer. */
  private static final int SECOND_LOOKS = 5;

  private static final Length LENGTH = Length.chosen();
  private static Jcstress run;

  @BeforeAll
  static void run() throws IOException {
    run = Jcstress.run(tests(name -> true), LENGTH);
  }

  @TestFactory
  @DisplayName("this holds:")
  Stream<DynamicTest> sound() {
    return each(tests(name -> !isBroken(name)), name -> assertThat(run.faults(name)).isEmpty());
  }

  @TestFactory
  @DisplayName("this is a fault:")
  Stream<DynamicTest> broken() {
    return each(tests(JcstressTest::isBroken), name -> assertThat(isCaught(name)).isTrue());
  }

  @Test
  @DisplayName("whatever has a test has a broken variant")
  void pairs() {
    assertThat(tests(name -> !isBroken(name)).stream().map(JcstressTest::claim))
        .containsExactlyElementsOf(
            tests(JcstressTest::isBroken).stream().map(JcstressTest::claim).distinct().toList());
  }

  private static boolean isCaught(String test) throws IOException {
    boolean caught = run.caught(test);
    for (int i = 0; i < SECOND_LOOKS && !caught; i++) {
      caught = Jcstress.run(List.of(test), Length.PATIENT).caught(test);
    }
    return caught;
  }

  private static List<String> tests(Predicate<String> wanted) {
    return TestList.tests().stream().filter(wanted).sorted().toList();
  }

  private static boolean isBroken(String test) {
    return test.substring(test.lastIndexOf('.') + 1).startsWith("Broken");
  }

  private static String claim(String test) {
    return test.substring(0, test.lastIndexOf('.'));
  }

  private interface Judge {
    void judge(String test) throws IOException;
  }

  private static Stream<DynamicTest> each(List<String> tests, Judge judge) {
    return tests.stream()
        .map(
            name -> {
              Executable judgement = () -> judge.judge(name);
              return DynamicTest.dynamicTest(TestList.getInfo(name).description(), judgement);
            });
  }
}
