package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(
    on = IOException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    // ERROR [SuperviseDuration] within = "5 minutes" is no duration. Did you mean "5m"?
    within = "5 minutes",
    // ERROR [SuperviseDuration] minBackoff = "0s" is no time at all. Write a positive whole number and ms, s, m or h, for instance "30s".
    minBackoff = "0s",
    // ERROR [SuperviseDuration] maxBackoff = "-1s" is no duration. Did you mean "1s"?
    maxBackoff = "-1s")
@Supervise(
    on = IllegalStateException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    // ERROR [SuperviseDuration] within = "" is no duration. Write a positive whole number and ms, s, m or h, for instance "30s".
    within = "",
    // ERROR [SuperviseDuration] minBackoff = "1min" is no duration. Did you mean "1m"?
    minBackoff = "1min",
    // ERROR [SuperviseDuration] maxBackoff = "99999999999999999999h" is longer than 292 years. Write a positive whole number and ms, s, m or h, for instance "30s".
    maxBackoff = "99999999999999999999h")
@Supervise(
    on = IllegalArgumentException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    // ERROR [SuperviseDuration] within = "PT1M30S" is no duration. Did you mean "90s"?
    within = "PT1M30S",
    // ERROR [SuperviseDuration] minBackoff = "1.5s" is no duration. Did you mean "1500ms"?
    minBackoff = "1.5s",
    // ERROR [SuperviseDuration] maxBackoff = "soon" is no duration. Write a positive whole number and ms, s, m or h, for instance "30s".
    maxBackoff = "soon")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
