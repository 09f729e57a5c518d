// FILE nul/package-info.java
@NullMarked
package nul;

import org.jspecify.annotations.NullMarked;
// FILE nul/Nul.java
package nul;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Actor
public class Nul<T extends @Nullable Object> {
  Nul(@Nullable String name, List<@Nullable String> names, String @Nullable [] array, @Nullable NulRef<T> peer) {}

  @Receive
  @Nullable String find(Find message) {
    return null;
  }

  @Receive
  CompletableFuture<@Nullable String> later(Map.@Nullable Entry<String, @Nullable Integer> entry, int other) {
    return CompletableFuture.completedFuture(null);
  }

  @Receive
  void peer(List<@Nullable NulRef<String>> peers, int other) {}
}
// FILE nul/Find.java
package nul;

public record Find() {}
