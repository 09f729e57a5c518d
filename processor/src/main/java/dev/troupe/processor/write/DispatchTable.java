package dev.troupe.processor.write;

import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one switch over the tags says, for an actor without states or for one of its states.
 *
 * <p>One of more than eight cases is split in two levels: small methods are what the JIT compiler
 * inlines.
 *
 * @param cases all cases
 * @param blocks the second level; none if there is one level only
 */
record DispatchTable(List<Case> cases, List<Block> blocks) {
  /** The bits of a tag that do not tell its block. */
  static final int BITS = 3;

  private static final int MOST = 1 << BITS;

  /**
   * One case: the tags that lead to a handler.
   *
   * @param handler the handler
   * @param message the message the handler takes; empty for a signal
   * @param tags the names of the tags
   */
  record Case(HandlerModel handler, Optional<Message> message, List<String> tags) {}

  /**
   * Cases with a method of their own.
   *
   * @param number what their tags have in common
   * @param method the method's name
   * @param cases the cases
   */
  record Block(int number, String method, List<Case> cases) {}

  /**
   * The table for a state.
   *
   * @param state its name; empty for an actor without states
   * @param prefix what the methods of blocks are named after
   * @param methods the names of methods so far
   */
  static DispatchTable of(Subject subject, Optional<String> state, String prefix, Names methods) {
    List<Message> messages = subject.messages().all();
    List<Case> signals = signals(subject, state);
    List<Case> all = cases(subject.messages(), messages, state);
    all.addAll(signals);
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; all.size() > MOST && from < messages.size(); from += MOST) {
      int to = Math.min(from + MOST, messages.size());
      List<Case> cases = cases(subject.messages(), messages.subList(from, to), state);
      if (!cases.isEmpty()) {
        String method = methods.claim(prefix + from + "To" + (to - 1));
        blocks.add(new Block(from >> BITS, method, cases));
      }
    }
    if (all.size() > MOST && !signals.isEmpty()) {
      blocks.add(new Block(-1, methods.claim(prefix + "Signal"), signals));
    }
    return new DispatchTable(all, blocks);
  }

  /** The cases of messages, in the order of their tags. */
  private static List<Case> cases(Messages messages, List<Message> some, Optional<String> state) {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (Message message : some) {
      Optional<HandlerModel> handler = messages.handlerOf(message, state);
      if (handler.isPresent()) {
        Message taken = messages.takenBy(handler.get());
        cases
            .computeIfAbsent(
                taken.constant(),
                key -> new Case(handler.get(), Optional.of(taken), new ArrayList<>()))
            .tags()
            .add(message.constant());
      }
    }
    return new ArrayList<>(cases.values());
  }

  private static List<Case> signals(Subject subject, Optional<String> state) {
    List<Case> cases = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      List<HandlerModel> handlers = new ArrayList<>();
      for (HandlerModel handler : subject.model().handlers()) {
        if (handler.signal().isPresent() && handler.signal().get() == signal) {
          handlers.add(handler);
        }
      }
      Messages.inForce(handlers, state)
          .map(handler -> new Case(handler, Optional.empty(), List.of(signal.name())))
          .ifPresent(cases::add);
    }
    return cases;
  }
}
