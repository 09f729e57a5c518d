package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

/** Writes every note into a list that the test has. */
@Actor
public class Ledger {
  private final List<Note> pages;
  private int count;

  Ledger(List<Note> pages) {
    this.pages = pages;
  }

  @Receive
  void write(Note note) {
    count++;
    pages.add(note);
  }

  @Receive
  int count(Count question) {
    return count;
  }
}
