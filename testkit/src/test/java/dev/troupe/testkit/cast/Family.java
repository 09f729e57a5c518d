package dev.troupe.testkit.cast;

import dev.troupe.spi.SupervisionRule;
import dev.troupe.testkit.Simulation;
import java.util.ArrayList;
import java.util.List;

/** A parent, its rules for its children, and the children, of one scene. */
public final class Family {
  private final Scene scene;
  private final Role parentRole;
  private final PlayerRef parent;
  private final List<Role> roles = new ArrayList<>();
  private final List<PlayerRef> children = new ArrayList<>();

  /** Has a parent that has no children yet. */
  public Family(Simulation simulation, SupervisionRule... rules) {
    scene = new Scene(simulation);
    parentRole = scene.role("parent").children(rules);
    parent = scene.spawn(parentRole);
  }

  /** Adds a child that plays a role, and waits until it is there. */
  public PlayerRef add(Role role) {
    PlayerRef child = scene.spawn(parent, role);
    roles.add(role);
    children.add(child);
    return child;
  }

  /** Adds a child of a name, and waits until it is there. */
  public PlayerRef add(String name) {
    return add(scene.role(name));
  }

  /** Where they are. */
  public Scene scene() {
    return scene;
  }

  /** The parent. */
  public PlayerRef parent() {
    return parent;
  }

  /** The parent's role. */
  public Role parentRole() {
    return parentRole;
  }

  /** All that were added. */
  public List<PlayerRef> children() {
    return children;
  }

  /** One of them, by the order in which they were added. */
  public PlayerRef child(int index) {
    return children.get(index);
  }

  /** All their roles. */
  public List<Role> roles() {
    return roles;
  }

  /** The role of one of them. */
  public Role role(int index) {
    return roles.get(index);
  }

  /** How many children there are now. */
  public int size() {
    return scene.system().tree().root().children().get(0).children().size();
  }
}
