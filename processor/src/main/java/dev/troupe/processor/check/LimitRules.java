package dev.troupe.processor.check;

import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.DurationText;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.SuperviseModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges how a rule of supervision limits and delays restarts. */
final class LimitRules {
  private LimitRules() {}

  static void check(SuperviseModel rule, Reporter out) {
    Map<String, Site> written = written(rule);
    if (written.isEmpty()) {
      return;
    }
    rule.within().ifPresent(each -> DurationRules.check("within", each, out));
    rule.minBackoff().ifPresent(each -> DurationRules.check("minBackoff", each, out));
    rule.maxBackoff().ifPresent(each -> DurationRules.check("maxBackoff", each, out));
    rule.maxRestarts()
        .filter(each -> each.value() < 1)
        .ifPresent(each -> out.report(Fault.SUPERVISE_MAX_RESTARTS, each.site(), each.value()));
    if (neverRestarts(rule)) {
      neverRestarts(rule, written, out);
    } else {
      pairs(rule, out);
    }
    order(rule, out);
  }

  private static boolean neverRestarts(SuperviseModel rule) {
    return List.of("RESUME", "STOP", "ESCALATE").contains(rule.directive().value());
  }

  private static Map<String, Site> written(SuperviseModel rule) {
    Map<String, Site> written = new LinkedHashMap<>();
    note("maxRestarts", rule.maxRestarts(), written);
    note("within", rule.within(), written);
    note("minBackoff", rule.minBackoff(), written);
    note("maxBackoff", rule.maxBackoff(), written);
    return written;
  }

  private static void note(
      String name, Optional<? extends Attribute<?>> attribute, Map<String, Site> written) {
    if (attribute.isPresent()) {
      written.put(name, attribute.get().site());
    }
  }

  private static void neverRestarts(SuperviseModel rule, Map<String, Site> written, Reporter out) {
    boolean one = written.size() == 1;
    out.report(
        Fault.SUPERVISE_NEVER_RESTARTS,
        written.values().iterator().next(),
        Phrases.list(List.copyOf(written.keySet())) + (one ? " is" : " are"),
        rule.directive().value(),
        one ? "it" : "them");
  }

  private static void pairs(SuperviseModel rule, Reporter out) {
    Fault limit = Fault.SUPERVISE_LIMIT_INCOMPLETE;
    together(rule.maxRestarts(), "maxRestarts", rule.within(), "within", "\"1m\"", limit, out);
    together(rule.within(), "within", rule.maxRestarts(), "maxRestarts", "5", limit, out);
    Fault backoff = Fault.SUPERVISE_BACKOFF_INCOMPLETE;
    Optional<Attribute<String>> min = rule.minBackoff();
    Optional<Attribute<String>> max = rule.maxBackoff();
    together(min, "minBackoff", max, "maxBackoff", "\"10s\"", backoff, out);
    together(max, "maxBackoff", min, "minBackoff", "\"100ms\"", backoff, out);
  }

  private static void together(
      Optional<? extends Attribute<?>> one,
      String name,
      Optional<? extends Attribute<?>> other,
      String otherName,
      String example,
      Fault fault,
      Reporter out) {
    if (one.isPresent() && other.isEmpty()) {
      out.report(fault, one.get().site(), name, otherName, otherName + " = " + example);
    }
  }

  private static void order(SuperviseModel rule, Reporter out) {
    Optional<DurationText> min =
        rule.minBackoff().map(Attribute::value).flatMap(DurationText::parse);
    Optional<DurationText> max =
        rule.maxBackoff().map(Attribute::value).flatMap(DurationText::parse);
    if (min.isPresent()
        && max.isPresent()
        && min.get().duration().compareTo(max.get().duration()) > 0) {
      Site site = rule.minBackoff().orElseThrow().site();
      out.report(Fault.SUPERVISE_BACKOFF_ORDER, site, min.get(), max.get());
    }
  }
}
