package dev.troupe.testkit.cast;

import dev.troupe.ActorContext;
import dev.troupe.ActorType;
import dev.troupe.Overflow;
import dev.troupe.Props;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.Signals;
import dev.troupe.spi.SupervisionRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one player is to be: its rules, its mailbox, and what it does at the moments of its life.
 */
public final class Role {
  private final String name;
  private final List<String> diary;
  private final Map<Moment, Act> acts = new EnumMap<>(Moment.class);
  private final List<Throwable> causes = new ArrayList<>();
  private final List<Object> signals = new ArrayList<>();
  private final ActorType<Player, PlayerRef> type = new Part(this);
  private Act onNote = context -> {};
  private Act onSignal = context -> {};
  private List<SupervisionRule> own = List.of();
  private List<SupervisionRule> children = List.of();
  private MailboxPolicy mailbox = MailboxPolicy.UNBOUNDED;
  private boolean deaf;

  Role(String name, List<String> diary) {
    this.name = name;
    this.diary = diary;
  }

  /** Gives it rules for itself. */
  public Role own(SupervisionRule... rules) {
    own = List.of(rules);
    return this;
  }

  /** Gives it rules for its children. */
  public Role children(SupervisionRule... rules) {
    children = List.of(rules);
    return this;
  }

  /** Bounds its mailbox. */
  public Role mailbox(int capacity, Overflow overflow) {
    mailbox = new MailboxPolicy(capacity, overflow, mailbox.stash());
    return this;
  }

  /** Bounds its stash. */
  public Role stash(int capacity) {
    mailbox = new MailboxPolicy(mailbox.capacity(), mailbox.overflow(), capacity);
    return this;
  }

  /** Has it handle no {@code ChildFailed}. */
  public Role deaf() {
    deaf = true;
    return this;
  }

  /** Has it do something at a moment, after it was written down. */
  public Role at(Moment moment, Act act) {
    acts.put(moment, act);
    return this;
  }

  /** Has it do something at each note, after it was written down. */
  public Role onNote(Act act) {
    onNote = act;
    return this;
  }

  /** Has it do something at each signal, after it was written down. */
  public Role onSignal(Act act) {
    onSignal = act;
    return this;
  }

  /** The name to spawn it by. */
  public String name() {
    return name;
  }

  /** What to spawn. */
  public Props<PlayerRef> props() {
    return Props.of(type, context -> new Player(context, this));
  }

  /** What to find it by. */
  public ActorType<Player, PlayerRef> type() {
    return type;
  }

  /** What its restarts were for: twice each, for the old instance and the new. */
  public List<Throwable> causes() {
    return causes;
  }

  /** The signals that came. */
  public List<Object> signals() {
    return signals;
  }

  /** What it wrote. */
  public List<String> lines() {
    String mine = name + " ";
    return diary.stream()
        .filter(line -> line.startsWith(mine))
        .map(line -> line.substring(mine.length()))
        .toList();
  }

  void write(String line) {
    diary.add(name + " " + line);
  }

  void reach(Moment moment, ActorContext<PlayerRef> context) throws Exception {
    write(moment.word());
    Act act = acts.get(moment);
    if (act != null) {
      act.play(context);
    }
  }

  Act onNote() {
    return onNote;
  }

  void hear(Object signal, String line, ActorContext<PlayerRef> context) throws Exception {
    write(line);
    signals.add(signal);
    onSignal.play(context);
  }

  boolean hears(int tag) {
    return !deaf || tag != Signals.CHILD_FAILED;
  }

  List<SupervisionRule> ownRules() {
    return own;
  }

  List<SupervisionRule> childRules() {
    return children;
  }

  MailboxPolicy mailbox() {
    return mailbox;
  }
}
