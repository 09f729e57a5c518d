package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Catalog<T> {
  @Receive
  // ERROR [HandlerNameClash] type() would become CatalogRef.type(), which CatalogRef has already. Rename the handler.
  void type() {}

  @Receive
  void type(List<T> items) {}
}
