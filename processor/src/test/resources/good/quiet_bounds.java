// FILE old/Archive.java
package old;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
@SuppressWarnings({"rawtypes", "deprecation"})
class Archive<T extends List, U extends Comparable<Shelf>> {
  @Receive
  U first(T one, U two) {
    return two;
  }
}
// FILE old/Shelf.java
package old;

@Deprecated
public class Shelf {}
// FILE old/Bin.java
package old;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Bin<T extends List<BinRef<?, ?>>, U extends Comparable<? super U> & Runnable> {
  @SuppressWarnings("MessageMutable")
  @Receive
  void fill(T others, U what) {}
}
