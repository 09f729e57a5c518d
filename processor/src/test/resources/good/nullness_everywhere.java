// FILE nully/package-info.java
@NullMarked
package nully;

import org.jspecify.annotations.NullMarked;
// FILE nully/Nully.java
package nully;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@Actor
@SuppressWarnings("MessageMutable")
public class Nully<K, V extends @Nullable Comparable<? super @Nullable V>> {
  public record Put<K, V extends @Nullable Object>(K key, V value) {}

  Nully(
      ActorContext<NullyRef<K, V>> context,
      @Nullable String @Nullable [] @Nullable [] arrays,
      List<? extends @Nullable K> wild,
      Map<@Nullable K, ? super @Nullable List<@Nullable V>> deep,
      int @Nullable ... numbers) {}

  @Receive
  @Nullable V put(Put<K, @Nullable V> message) {
    return message.value();
  }

  @Receive
  CompletionStage<@Nullable List<@NonNull V>> all(
      @Nullable String[] names, java.util.@Nullable List<String> qualified) {
    throw new UnsupportedOperationException();
  }

  @Receive
  Map.@Nullable Entry<K, @Nullable V> entry(@Nullable K one, Map.Entry<@Nullable K, V> two) {
    return null;
  }

  @Receive
  @Nullable String @Nullable [] texts(@NonNull K key, @Nullable V @Nullable [] values) {
    return null;
  }
}
