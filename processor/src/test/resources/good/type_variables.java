// FILE odd/Sampler.java
package odd;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Its type variables are long, and named like what its reference uses. */
@Actor
class Sampler<Endpoint, Props, Duration, CompletableFuture, TheTypeOfWhatIsSampledInTheEnd> {
  Sampler(Duration duration, Endpoint end, Props props) {}

  @Receive
  void on(List<TheTypeOfWhatIsSampledInTheEnd> samples) {}

  @Receive
  CompletableFuture answer(Set<Duration> durations, Endpoint end) {
    throw new UnsupportedOperationException();
  }

  @Receive
  Props last(Map<Props, CompletableFuture> message) {
    throw new UnsupportedOperationException();
  }
}
