package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.HiddenPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges the names that a reference's source writes in full, because their simple ones mean other
 * classes: where a class is called like the first part, they mean nothing.
 */
public final class HiddenPackageRules {
  private static final Pattern NO_CODE =
      Pattern.compile("(?s:/\\*\\*.*?\\*/)|\"(?:[^\"\\\\]|\\\\.)*\"|(?m:^(?:import|package) .*$)");

  private HiddenPackageRules() {}

  /** What keeps the source of an actor's reference from compiling. */
  public static List<Finding> of(ActorModel actor, String source) {
    List<HiddenPackage> hidden = actor.surroundings().hiddenPackages();
    if (hidden.isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Matcher name = inFull(hidden).matcher(NO_CODE.matcher(source).replaceAll(""));
    while (name.find()) {
      hidden.stream()
          .filter(each -> each.name().equals(name.group("package")))
          .filter(each -> told.add(each.firstName()))
          .forEach(each -> found.add(finding(actor, name.group(), each)));
    }
    return found;
  }

  private static Pattern inFull(List<HiddenPackage> hidden) {
    String anyOfThem =
        hidden.stream()
            .map(HiddenPackage::name)
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\w$.])(?<package>" + anyOfThem + ")\\.[\\w$]+");
  }

  private static Finding finding(ActorModel actor, String name, HiddenPackage hidden) {
    String by = hidden.by().map(id -> "the class " + id).orElse("a type variable");
    String what = hidden.by().isPresent() ? "class" : "type variable";
    String text =
        Fault.PACKAGE_HIDDEN.text(actor.ref().simpleName(), name, hidden.firstName(), by, what);
    return new Finding(Fault.PACKAGE_HIDDEN, actor.site(), text);
  }
}
