package dev.troupe.sample.pipeline;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first stage: makes requests of lines, and drops what is none. */
@Actor
final class Parser {
  private static final Pattern REQUEST = Pattern.compile("GET (\\S+) (\\d{3}) (\\d{1,9})ms");

  private final Recipient<Request> next;
  private final Recipient<Dropped> dropped;

  Parser(Recipient<Request> next, Recipient<Dropped> dropped) {
    this.next = next;
    this.dropped = dropped;
  }

  @Receive
  void parse(Line line) {
    Matcher request = REQUEST.matcher(line.text());
    if (!request.matches()) {
      dropped.tell(new Dropped(line.number(), "parser", "not a request: " + line.text()));
      return;
    }
    next.tell(
        new Request(
            line.number(),
            request.group(1),
            Integer.parseInt(request.group(2)),
            Duration.ofMillis(Long.parseLong(request.group(3)))));
  }
}
