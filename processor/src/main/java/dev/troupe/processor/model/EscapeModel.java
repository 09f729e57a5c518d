package dev.troupe.processor.model;

import java.util.Optional;

/**
 * Something of an actor's that code outside the actor uses.
 *
 * @param to what that code is given to: {@code ExecutorService.submit}
 * @param what what it uses, as messages say it: {@code its field "items"}
 * @param calls the method of the actor's that it calls, if that is how: then only what that method
 *     uses decides
 * @param site the place of the use
 */
public record EscapeModel(String to, String what, Optional<MethodKey> calls, Site site) {}
