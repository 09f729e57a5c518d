package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorStopped;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Children that are treated together")
class CellTogetherTest {
  private final Stage stage = new Stage();

  /** Spawns three children, and has the first of them fail. */
  private void failFirst(Directive directive, Scope scope) {
    Puppet.Kind parentKind =
        new Puppet.Kind()
            .forChildren(
                SupervisionRule.on(directive, IOException.class).children(scope, Puppet.class));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    parent.tell(
        puppet -> {
          for (String name : List.of("1", "2", "3")) {
            puppet.context.spawn(stage.kind.props(name, stage.log), name);
          }
        });
    stage.logged();
    parent.tell(
        puppet -> {
          Puppet.Ref first = (Puppet.Ref) puppet.context.child("1").orElseThrow();
          first.tell(
              failing -> {
                throw new IOException("planned");
              });
        });
  }

  @Test
  @DisplayName("S20 are all of them when the rest is meant and the first fails")
  void restOfAll() {
    failFirst(Directive.RESTART, Scope.REST_FOR_ONE);

    assertThat(stage.logged())
        .containsExactly(
            "3 ends", "2 ends", "1 ends", "1 made", "1 again", "2 made", "2 again", "3 made",
            "3 again");
  }

  @Test
  @DisplayName("S20 stop for the one that failed, which alone has failed")
  void cause() {
    failFirst(Directive.STOP, Scope.ALL_FOR_ONE);

    assertThat(stage.events(ActorStopped.class))
        .extracting(event -> event.path().name() + " " + event.cause().isPresent())
        .containsExactly("3 false", "2 false", "1 true");
  }
}
