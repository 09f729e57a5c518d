package dev.troupe.sample.saga;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorNameException;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import dev.troupe.Supervise;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Starts a {@link Fulfilment} for each purchase; any number of them run at once.
 *
 * <p>A fulfilment that fails goes on with what it knows: started anew, it would have forgotten what
 * there is to undo.
 */
@Actor
@Supervise(
    on = {IllegalArgumentException.class, ActorNameException.class},
    directive = Directive.RESUME)
@Supervise(children = Fulfilment.class, on = Exception.class, directive = Directive.RESUME)
final class Fulfilments {
  private final ActorContext<FulfilmentsRef> context;
  private final SagaPlan plan;
  private final Recipient<SagaStatus> changes;
  private final Map<String, FulfilmentRef> sagas = new HashMap<>();

  /**
   * Fulfilments of one plan.
   *
   * @param changes told of each saga's every new state
   */
  Fulfilments(ActorContext<FulfilmentsRef> context, SagaPlan plan, Recipient<SagaStatus> changes) {
    this.context = context;
    this.plan = plan;
    this.changes = changes;
  }

  @Receive
  CompletableFuture<SagaStatus> start(StartSaga message) {
    String orderId = message.purchase().orderId();
    if (sagas.containsKey(orderId)) {
      throw new IllegalArgumentException(orderId + " is being fulfilled already.");
    }
    FulfilmentRef saga =
        context.spawn(FulfilmentRef.props(message.purchase(), plan, changes), orderId);
    sagas.put(orderId, saga);
    return saga.begin();
  }

  @Receive
  CompletableFuture<SagaStatus> status(GetSaga message) {
    FulfilmentRef saga = sagas.get(message.orderId());
    if (saga == null) {
      throw new IllegalArgumentException("Nobody fulfils an order " + message.orderId() + ".");
    }
    return saga.status();
  }
}
