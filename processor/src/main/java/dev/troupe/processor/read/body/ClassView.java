package dev.troupe.processor.read.body;

import com.sun.source.util.TreePath;
import dev.troupe.processor.model.AskedModel;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is known of the class whose methods are read.
 *
 * @param type the class
 * @param symbols what its names mean
 * @param values where its variables get their values
 * @param state which of them are for the actor alone
 * @param receivers where other methods run what they are given
 * @param handovers how its lambdas get to run
 * @param calls which methods wait
 * @param sites makes places
 */
record ClassView(
    TypeElement type,
    Symbols symbols,
    Values values,
    State state,
    Receivers receivers,
    Handovers handovers,
    BlockingCalls calls,
    Sites sites) {

  static ClassView of(TypeElement type, TreePath tree, Symbols symbols) {
    Values values = new Values(symbols, tree);
    Executors executors = new Executors(symbols, values, type);
    Stages stages = new Stages(symbols, values, executors, type);
    Receivers receivers = new Receivers(symbols, values, executors, stages);
    return new ClassView(
        type,
        symbols,
        values,
        new State(symbols, values),
        receivers,
        new Handovers(symbols, values, receivers, tree),
        new BlockingCalls(symbols),
        new Sites(symbols));
  }

  /** Whether a member is the class's own, inherited ones included. */
  boolean isOwn(Element member) {
    Element owner = member.getEnclosingElement();
    return owner instanceof TypeElement above
        && !above.getQualifiedName().contentEquals("java.lang.Object")
        && symbols.isBelow(type, above);
  }

  /** The asks that a future waits for. */
  AskedModel asked(TreePath future) {
    return AskFinder.find(future, symbols, values, receivers, type);
  }
}
