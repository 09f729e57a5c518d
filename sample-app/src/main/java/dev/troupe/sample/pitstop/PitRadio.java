package dev.troupe.sample.pitstop;

/** What a {@link RaceEngineer} listens to; a message without a handler does not compile. */
sealed interface PitRadio permits CarIn, Report {}
