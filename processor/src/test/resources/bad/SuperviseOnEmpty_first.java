package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Scope;
import dev.troupe.Supervise;

@Actor
// ERROR [SuperviseOnEmpty] "on" names no failure, so the rule is for none. Name one, for instance Exception.class.
@Supervise(on = {}, directive = Directive.STOP)
// ERROR [SuperviseScopeWithoutChildren] scope is for children, and this rule names none. Add "children = ...", or remove scope.
@Supervise(on = Exception.class, directive = Directive.STOP, scope = Scope.ALL_FOR_ONE)
class Inventory {
  @Receive
  void restock(String productId, int quantity) {}
}
