package dev.troupe;

import java.util.List;

/**
 * A snapshot of a system's actors; {@code toString()} draws it. Immutable.
 *
 * <p>Taken without stopping anything: each node is true on its own, all together need not have been
 * at one moment.
 *
 * @param root the node above all actors
 */
public record ActorTree(Node root) {

  /**
   * One actor.
   *
   * @param path where it stands
   * @param state what it is doing; with the name of its behaviour's state if it has states
   * @param mailbox how many messages wait
   * @param handled how many messages were handled, failed ones not counted
   * @param failed how many messages failed
   * @param restarts how often it was restarted
   * @param children in start order
   */
  public record Node(
      ActorPath path,
      String state,
      int mailbox,
      long handled,
      long failed,
      int restarts,
      List<Node> children) {

    /** Copies the list. */
    public Node {
      children = List.copyOf(children);
    }
  }

  @Override
  public String toString() {
    StringBuilder drawing = new StringBuilder(line(root));
    draw(root, "", drawing);
    return drawing.toString();
  }

  private static void draw(Node node, String indent, StringBuilder drawing) {
    int last = node.children().size() - 1;
    for (int i = 0; i <= last; i++) {
      Node child = node.children().get(i);
      drawing.append('\n').append(indent).append(i == last ? "└─ " : "├─ ").append(line(child));
      draw(child, indent + (i == last ? "   " : "│  "), drawing);
    }
  }

  private static String line(Node node) {
    return String.format(
        "%s  %s, mailbox %d, handled %d, failed %d, restarts %d",
        node.path(), node.state(), node.mailbox(), node.handled(), node.failed(), node.restarts());
  }
}
