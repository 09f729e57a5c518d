package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Spot.Kind;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws changes of one sort. */
sealed interface Mutator {

  /** A change; nothing where the sources have no spot for it. */
  Optional<Change> draw(Spots spots, RandomGenerator random);

  /** A text of a pool in the place of what is there, or at a place between. */
  record Put(Kind kind, Pool pool) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots.draw(kind, random).map(spot -> put(spot, pool.draw(spots, random)));
    }

    private Change put(Spot spot, String text) {
      String filled = text.replace("$IT", spot.text());
      if (spot.end() > spot.start()) {
        return Change.of("put " + kind, spot, filled);
      }
      return Change.of("add " + kind, spot, " " + filled + " ");
    }
  }

  /** A parameter more, in front. */
  record AddParameter(Pool pool) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots
          .draw(Kind.BEFORE_PARAMETERS, random)
          .map(spot -> Change.of("parameter", spot, text(spots, spot, random)));
    }

    private String text(Spots spots, Spot spot, RandomGenerator random) {
      boolean alone = spots.files().get(spot.file()).startsWith(")", spot.end());
      return pool.draw(spots, random) + (alone ? "" : ", ");
    }
  }

  /** Nothing in the place of what is there. */
  record Delete(Kind kind) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots.draw(kind, random).map(spot -> delete(spot, spots.files().get(spot.file())));
    }

    private Change delete(Spot spot, String text) {
      int end = spot.end();
      boolean comma = kind == Kind.PARAMETER || kind == Kind.ARGUMENT;
      if (comma && text.startsWith(",", end)) {
        end++;
      }
      Spot whole =
          new Spot(kind, spot.file(), spot.start(), end, text.substring(spot.start(), end));
      return Change.of("delete " + kind, whole, "");
    }
  }

  /** What is there, twice. */
  record Duplicate(Kind kind) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      String between = kind == Kind.PARAMETER || kind == Kind.ARGUMENT ? ", " : " ";
      return spots
          .draw(kind, random)
          .map(spot -> Change.of("twice " + kind, spot, spot.text() + between + spot.text()));
    }
  }

  /** What stands at one spot, at another too. */
  record Copy(Kind kind) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots
          .draw(kind, random)
          .flatMap(
              spot ->
                  spots
                      .draw(kind, random)
                      .filter(other -> !other.text().equals(spot.text()))
                      .map(other -> Change.of("copy " + kind, spot, other.text())));
    }
  }

  /** What stands at two spots, exchanged. */
  record Swap(Kind kind) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots
          .draw(kind, random)
          .flatMap(
              one ->
                  spots
                      .draw(kind, random)
                      .filter(other -> !other.overlaps(one) && !other.text().equals(one.text()))
                      .map(other -> swap(one, other)));
    }

    private Change swap(Spot one, Spot other) {
      return new Change(
          "swap " + kind + ": \"" + one.text() + "\" and \"" + other.text() + "\"",
          List.of(one.become(other.text()), other.become(one.text())));
    }
  }

  /** Another name, wherever it stands. */
  record Rename(Pool pool) implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      String name = pool.draw(spots, random);
      return spots
          .draw(Kind.NAME, random)
          .map(
              old ->
                  new Change(
                      "rename: \"" + old.text() + "\" becomes \"" + name + "\"",
                      spots.of(Kind.TOKEN).stream()
                          .filter(token -> token.text().equals(old.text()))
                          .map(token -> token.become(name))
                          .toList()));
    }
  }

  /** A member in another class. */
  record MoveMember() implements Mutator {
    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      return spots
          .draw(Kind.MEMBER, random)
          .flatMap(
              member ->
                  spots
                      .draw(Kind.IN_CLASS, random)
                      .filter(place -> !place.overlaps(member))
                      .map(place -> move(member, place)));
    }

    private static Change move(Spot member, Spot place) {
      return new Change(
          "move: \"" + member.text() + "\"",
          List.of(member.become(""), place.become(" " + member.text() + " ")));
    }
  }

  /** A class in a file of its own, in its own package or another. */
  record MoveClass() implements Mutator {
    private static final List<String> PACKAGES = List.of("", "package other;", "package a.b;");

    @Override
    public Optional<Change> draw(Spots spots, RandomGenerator random) {
      String elsewhere = PACKAGES.get(random.nextInt(PACKAGES.size()));
      return spots
          .draw(random.nextInt(3) == 0 ? Kind.MEMBER : Kind.TOP_LEVEL, random)
          .map(type -> move(type, spots.files().get(type.file()), elsewhere));
    }

    private static Change move(Spot type, String text, String elsewhere) {
      String head =
          text.lines()
              .filter(line -> line.startsWith("import ") || line.startsWith("package "))
              .filter(line -> elsewhere.isEmpty() || line.startsWith("import "))
              .reduce(elsewhere, (one, other) -> one + "\n" + other);
      String moved = head + "\n" + type.text() + "\n";
      return new Change(
          "move to a file of its own, " + elsewhere + ": \"" + type.text() + "\"",
          List.of(type.become(""), new Edit("moved/Moved" + type.start() + ".java", 0, 0, moved)));
    }
  }
}
