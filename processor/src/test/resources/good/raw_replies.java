// FILE old/Archive.java
package old;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@SuppressWarnings("rawtypes")
@Actor
class Archive {
  Archive(Collection kept) {}

  @Receive
  List all(String name) {
    return List.of(name);
  }

  @Receive
  Map<String, List> some(Integer limit, Set names) {
    return Map.of();
  }
}
