package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("What a sender wrote plainly before it sent, the busy reader reads.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the message has come, with its content")
@Outcome(id = "-1", expect = ACCEPTABLE, desc = "the message has not come yet")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the message has come without its content")
public final class MessageContent {
  private MessageContent() {}

  /** A reader that is busy with a first message. */
  static class Busy {
    private final OpenMailbox mailbox = new OpenMailbox("");

    final void send(Message message) {
      mailbox.send(message);
    }

    final int read() {
      mailbox.next();
      return mailbox.next() instanceof Message message ? message.content : -1;
    }
  }

  /** A message that is not even immutable. */
  static final class Message {
    int content;
  }

  @JCStressTest
  @JCStressMeta(MessageContent.class)
  @State
  public static class Sound extends Busy {
    @Actor
    public void sender() {
      Message message = new Message();
      message.content = 1;
      send(message);
    }

    @Actor
    public void reader(I_Result r) {
      r.r1 = read();
    }
  }

  @JCStressTest
  @JCStressMeta(MessageContent.class)
  @Description(
      "The link comes before the content, as it may if neither exchange nor link releases.")
  @State
  public static class BrokenOrder extends Busy {
    @Actor
    public void sender() {
      Message message = new Message();
      send(message);
      Gap.open();
      message.content = 1;
    }

    @Actor
    public void reader(I_Result r) {
      r.r1 = read();
    }
  }
}
