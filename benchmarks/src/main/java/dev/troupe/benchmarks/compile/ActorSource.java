package dev.troupe.benchmarks.compile;

/** The source of an actor such as users write: records, handlers, a hook and a rule. */
final class ActorSource {
  private static final String TEXT =
      """
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Directive;
      import dev.troupe.PreStart;
      import dev.troupe.Receive;
      import dev.troupe.Supervise;
      import java.util.HashMap;
      import java.util.Map;

      /** What one warehouse has in stock. */
      @Actor
      @Supervise(on = IllegalStateException.class, directive = Directive.RESUME)
      public class NAME {
        private final String warehouse;
        private final Map<String, Integer> stock = new HashMap<>();

        /** Takes some of a product. */
        public record Reserve(String product, int quantity) {}

        /** Asks how much there is. */
        public record Count(String product) {}

        /** How much there is. */
        public record Counted(String product, int quantity) {}

        NAME(String warehouse) {
          this.warehouse = warehouse;
        }

        @PreStart
        void open() {
          stock.put(warehouse, 100);
        }

        @Receive
        void reserve(Reserve order) {
          int left = stock.getOrDefault(order.product(), 0) - order.quantity();
          if (left < 0) {
            throw new IllegalStateException("No " + order.product() + " left");
          }
          stock.put(order.product(), left);
        }

        @Receive
        Counted count(Count question) {
          return new Counted(question.product(), stock.getOrDefault(question.product(), 0));
        }

        @Receive
        int restock(String product, int quantity) {
          return stock.merge(product, quantity, Integer::sum);
        }
      }
      """;

  private ActorSource() {}

  static String named(String name) {
    return TEXT.replace("NAME", name);
  }
}
