package dev.troupe.testkit.play;

import java.util.concurrent.CompletableFuture;

/** Has a {@link Role} do something and reply later; its name is what traces show. */
public record Vow(String name, Deed<CompletableFuture<Object>> deed) {
  @Override
  public String toString() {
    return name;
  }
}
