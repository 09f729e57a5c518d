package dev.troupe.runtime.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.SupervisionRule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure")
class JudgeTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final RestartBudget budget = new RestartBudget();

  /** A type with rules, and nothing else. */
  private static final class Rules extends ActorType<Object, ActorRef> {
    private final List<SupervisionRule> own;

    Rules(SupervisionRule... own) {
      super(Object.class);
      this.own = List.of(own);
    }

    @Override
    public ActorRef ref(Endpoint endpoint) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object dispatch(Object actor, int state, int tag, Object message) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> accepts(int state) {
      return List.of();
    }

    @Override
    public List<SupervisionRule> ownRules() {
      return own;
    }
  }

  private Verdict judge(Throwable cause, Rules type, SupervisionRule... ofParent) {
    return Judge.verdict(cause, type, List.of(ofParent), rule -> budget.spend(rule, 0));
  }

  private static SupervisionRule on(Directive directive) {
    return SupervisionRule.on(directive, IOException.class);
  }

  private static SupervisionRule ofParent(Directive directive) {
    return on(directive).children(Scope.ONE_FOR_ONE, Object.class);
  }

  @Test
  @DisplayName("is judged by the first own rule that covers it, subclasses included")
  void firstOwnRule() {
    Rules type =
        new Rules(
            SupervisionRule.on(Directive.RESUME, FileNotFoundException.class), on(Directive.STOP));
    assertThat(judge(new FileNotFoundException(), type).directive()).isEqualTo(Directive.RESUME);
    assertThat(judge(new IOException(), type).directive()).isEqualTo(Directive.STOP);
    assertThat(judge(new IllegalStateException(), type, ofParent(Directive.STOP)).directive())
        .isEqualTo(Directive.RESTART);
  }

  @Test
  @DisplayName("that no own rule covers is the parent's, which may fail with it")
  void parentsRule() {
    assertThat(judge(new IOException(), new Rules(), ofParent(Directive.RESUME)).directive())
        .isEqualTo(Directive.RESUME);
    Verdict verdict = judge(new IOException(), new Rules(), ofParent(Directive.ESCALATE));
    assertThat(verdict.failsParent()).isTrue();
  }

  @Test
  @DisplayName("that an own rule escalates is the parent's, or gives the actor up")
  void escalates() {
    Rules type = new Rules(on(Directive.ESCALATE));
    assertThat(judge(new IOException(), type, ofParent(Directive.RESTART)).directive())
        .isEqualTo(Directive.RESTART);
    Verdict verdict = judge(new IOException(), type);
    assertThat(verdict.directive()).isEqualTo(Directive.ESCALATE);
    assertThat(verdict.failsParent()).isFalse();
  }

  @Test
  @DisplayName("once too often is escalated; under a parent's rule it has no match")
  void limits() {
    SupervisionRule limited = on(Directive.RESTART).limit(1, MINUTE);
    Rules type = new Rules(limited);
    assertThat(judge(new IOException(), type).directive()).isEqualTo(Directive.RESTART);
    assertThat(judge(new IOException(), type, ofParent(Directive.RESUME)).directive())
        .isEqualTo(Directive.RESUME);

    SupervisionRule parents = ofParent(Directive.RESTART).limit(1, MINUTE);
    judge(new IOException(), new Rules(), parents);
    Verdict verdict = judge(new IOException(), new Rules(), parents);
    assertThat(verdict.directive()).isEqualTo(Directive.ESCALATE);
    assertThat(verdict.failsParent()).isFalse();
  }
}
