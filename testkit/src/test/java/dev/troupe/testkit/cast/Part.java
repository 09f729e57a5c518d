package dev.troupe.testkit.cast;

import dev.troupe.ActorType;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.SupervisionRule;
import java.util.List;

/** A player's type with the rules of one role, which else its annotations would hold. */
final class Part extends ActorType<Player, PlayerRef> {
  private final Role role;

  Part(Role role) {
    super(Player.class);
    this.role = role;
  }

  @Override
  public PlayerRef ref(Endpoint endpoint) {
    return PlayerRef.TYPE.ref(endpoint);
  }

  @Override
  public Object dispatch(Player player, int state, int tag, Object message) throws Exception {
    return role.hears(tag) ? PlayerRef.TYPE.dispatch(player, state, tag, message) : unhandled();
  }

  @Override
  public List<String> accepts(int state) {
    return PlayerRef.TYPE.accepts(state);
  }

  @Override
  public void preStart(Player player) throws Exception {
    PlayerRef.TYPE.preStart(player);
  }

  @Override
  public void postStop(Player player) throws Exception {
    PlayerRef.TYPE.postStop(player);
  }

  @Override
  public void preRestart(Player player, Throwable cause) throws Exception {
    PlayerRef.TYPE.preRestart(player, cause);
  }

  @Override
  public void postRestart(Player player, Throwable cause) throws Exception {
    PlayerRef.TYPE.postRestart(player, cause);
  }

  @Override
  public List<SupervisionRule> ownRules() {
    return role.ownRules();
  }

  @Override
  public List<SupervisionRule> childRules() {
    return role.childRules();
  }

  @Override
  public MailboxPolicy mailbox() {
    return role.mailbox();
  }
}
