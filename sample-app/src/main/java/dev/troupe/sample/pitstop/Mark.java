package dev.troupe.sample.pitstop;

import java.time.Instant;

/**
 * From now on somebody is doing something else.
 *
 * @param who the label of a post, or the engineer
 */
record Mark(String who, Activity activity, Instant at) {}
