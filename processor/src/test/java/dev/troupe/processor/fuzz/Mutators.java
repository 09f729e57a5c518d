package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Spot.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** All mutators; those that find most stand for several. */
final class Mutators {
  private static final List<Mutator> ALL = all();

  private Mutators() {}

  static Mutator draw(RandomGenerator random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  private static List<Mutator> all() {
    List<Mutator> all = new ArrayList<>();
    declarations(all);
    bodies(all);
    names(all);
    tokens(all);
    return List.copyOf(all);
  }

  private static void add(List<Mutator> all, int times, Mutator mutator) {
    for (int i = 0; i < times; i++) {
      all.add(mutator);
    }
  }

  private static void declarations(List<Mutator> all) {
    add(all, 24, new Mutator.Put(Kind.TYPE, Pool.of("types")));
    add(all, 10, new Mutator.Put(Kind.TYPE, Pool.of("wraps")));
    add(all, 6, new Mutator.Copy(Kind.TYPE));
    add(all, 3, new Mutator.Swap(Kind.TYPE));
    add(all, 8, new Mutator.Put(Kind.AFTER_MODIFIERS, Pool.of("modifiers")));
    add(all, 4, new Mutator.Put(Kind.MODIFIER, Pool.of("modifiers")));
    add(all, 4, new Mutator.Delete(Kind.MODIFIER));
    add(all, 8, new Mutator.Put(Kind.BEFORE_MODIFIERS, Pool.of("annotations")));
    add(all, 4, new Mutator.Put(Kind.ANNOTATION, Pool.of("annotations")));
    add(all, 3, new Mutator.Delete(Kind.ANNOTATION));
    add(all, 2, new Mutator.Duplicate(Kind.ANNOTATION));
    add(all, 2, new Mutator.Copy(Kind.ANNOTATION));
    add(all, 6, new Mutator.Put(Kind.VALUE, Pool.of("values")));
    add(all, 3, new Mutator.Put(Kind.ARGUMENT, Pool.of("arguments")));
    add(all, 2, new Mutator.Delete(Kind.ARGUMENT));
    add(all, 6, new Mutator.AddParameter(Pool.of("parameters")));
    add(all, 4, new Mutator.Put(Kind.PARAMETER, Pool.of("parameters")));
    add(all, 2, new Mutator.Delete(Kind.PARAMETER));
    add(all, 2, new Mutator.Duplicate(Kind.PARAMETER));
    add(all, 3, new Mutator.Put(Kind.AFTER_PARAMETERS, Pool.of("clauses")));
    add(all, 5, new Mutator.Put(Kind.AFTER_CLASS_NAME, Pool.of("variables")));
    add(all, 6, new Mutator.Put(Kind.AFTER_HEADER, Pool.of("headers")));
    add(all, 3, new Mutator.Put(Kind.CLASS_KEYWORD, Pool.of("keywords")));
    add(all, 8, new Mutator.Put(Kind.IN_CLASS, Pool.of("members")));
    add(all, 4, new Mutator.Delete(Kind.MEMBER));
    add(all, 3, new Mutator.Duplicate(Kind.MEMBER));
    add(all, 3, new Mutator.MoveMember());
    add(all, 4, new Mutator.MoveClass());
    add(all, 2, new Mutator.Delete(Kind.TOP_LEVEL));
    add(all, 1, new Mutator.Duplicate(Kind.TOP_LEVEL));
    add(all, 3, new Mutator.Delete(Kind.IMPORT));
    add(all, 2, new Mutator.Put(Kind.IMPORT, Pool.of("imports")));
  }

  private static void bodies(List<Mutator> all) {
    add(all, 8, new Mutator.Put(Kind.IN_METHOD, Pool.of("statements")));
    add(all, 4, new Mutator.Put(Kind.STATEMENT, Pool.of("statements")));
    add(all, 2, new Mutator.Delete(Kind.STATEMENT));
    add(all, 5, new Mutator.Put(Kind.EXPRESSION, Pool.of("expressions")));
    add(all, 4, new Mutator.Copy(Kind.EXPRESSION));
    add(all, 2, new Mutator.Swap(Kind.EXPRESSION));
  }

  private static void names(List<Mutator> all) {
    add(all, 8, new Mutator.Rename(Pool.of("names")));
    add(all, 3, new Mutator.Put(Kind.NAME, Pool.of("names")));
    add(all, 3, new Mutator.Copy(Kind.NAME));
  }

  private static void tokens(List<Mutator> all) {
    add(all, 3, new Mutator.Delete(Kind.TOKEN));
    add(all, 2, new Mutator.Duplicate(Kind.TOKEN));
    add(all, 2, new Mutator.Copy(Kind.TOKEN));
    add(all, 2, new Mutator.Swap(Kind.TOKEN));
  }
}
