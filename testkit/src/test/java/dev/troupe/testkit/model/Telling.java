package dev.troupe.testkit.model;

import dev.troupe.testkit.SimulationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the plays that have told something: a mistake of the runtime, made on purpose or not,
 * or one of the model. However few seeds the others run with, these run.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@SimulationTest(
    seed = {
      2, 3, 6, 8, 9, 12, 15, 30, 65, 77, 84, 94, 142, 822, 42732, 45358, 84350, 89729, 134545,
      148961, 163811, 185408, 202433, 208665, 215807, 269964, 281892, 401754, 410901
    })
@interface Telling {}
