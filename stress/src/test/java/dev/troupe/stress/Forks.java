package dev.troupe.stress;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;
import org.openjdk.jcstress.os.OSSupport;
import org.openjdk.jcstress.os.Scheduler;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.vm.CompileMode;
import org.openjdk.jcstress.vm.VMSupport;

/** The JVMs that jcstress tests run in. */
final class Forks {
  private final Options options;

  /** Looks what this machine and its JVM can do. */
  Forks(Options options) {
    this.options = options;
    OSSupport.init();
    VMSupport.initFlags(options);
    VMSupport.detectAvailableVMConfigs(
        options.isSplitCompilation(), options.getJvmArgs(), options.getJvmArgsPrepend());
  }

  /** One JVM, as it is. */
  List<TestConfig> one(String test, Scheduler scheduler) {
    TestInfo info = TestList.getInfo(test);
    SchedulingClass anywhere = places(info, scheduler).get(0);
    return List.of(fork(info, List.of(), CompileMode.UNIFIED, anywhere));
  }

  /** A JVM for each way to compile, with and without the compiler's randomizers. */
  List<TestConfig> all(String test, Scheduler scheduler) {
    TestInfo info = TestList.getInfo(test);
    return places(info, scheduler).stream()
        .flatMap(
            place ->
                VMSupport.getAvailableVMConfigs().stream()
                    .flatMap(
                        vm ->
                            compileModes(info, vm.onlyIfC2())
                                .mapToObj(mode -> fork(info, vm.args(), mode, place))))
        .toList();
  }

  private List<SchedulingClass> places(TestInfo info, Scheduler scheduler) {
    return scheduler.scheduleClasses(info.threads(), options.getCPUCount(), options.affinityMode());
  }

  private static IntStream compileModes(TestInfo info, boolean onlyIfC2) {
    int[] modes =
        CompileMode.casesFor(info.threads(), VMSupport.c1Available(), VMSupport.c2Available());
    return Arrays.stream(modes)
        .filter(mode -> !onlyIfC2 || CompileMode.hasC2(mode, info.threads()));
  }

  private TestConfig fork(TestInfo info, List<String> jvmArgs, int mode, SchedulingClass place) {
    return new TestConfig(options, info, 0, jvmArgs, mode, place);
  }
}
