package dev.troupe.runtime.cell;

import dev.troupe.ActorSystem;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.events.DeadLetters;
import dev.troupe.runtime.events.EventBus;
import dev.troupe.runtime.time.Clock;
import dev.troupe.runtime.time.TimerService;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * What all cells of a system are given from outside.
 *
 * @param system whose cells they are
 * @param clock what time it is for them
 * @param timers what wakes them later
 * @param outside where asks are made that are not made in an actor
 * @param chance numbers from 0 to 1, for jitter
 * @param routers makes pools and groups
 * @param overseer is told what concerns the whole system
 * @param mdc whether the path of a running actor is to be put into the MDC
 */
public record Services(
    ActorSystem system,
    Clock clock,
    TimerService timers,
    EventBus events,
    DeadLetters deadLetters,
    Outside outside,
    Duration askTimeout,
    DoubleSupplier chance,
    Routers routers,
    Overseer overseer,
    boolean mdc) {}
