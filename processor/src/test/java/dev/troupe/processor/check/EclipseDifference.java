package dev.troupe.processor.check;

import dev.troupe.processor.check.BadSource.Expected;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Messages that come otherwise from Eclipse's compiler than from javac. docs/errors.md says so to
 * users.
 *
 * @param source the bad source, with all whose names begin so
 * @param message what the messages contain
 * @param line what stands in the line they are placed at; empty if they do not come at all
 * @param reason why that cannot be mended here
 */
record EclipseDifference(String source, Pattern message, Optional<String> line, String reason) {
  private static final String BODIES = "it hides what stands in methods, and how fields are filled";
  private static final String LOCAL = "it hides the classes inside methods";
  private static final String COMPONENTS = "it does not find what is annotated by a component";
  private static final String FILES = "it does not say in which file a class stands";
  private static final String LOMBOK = "Lombok is no annotation processor there";
  private static final String SYNTAX = "it takes a primitive bound for an error of syntax";
  private static final String PERMITTED = "it leaves a permitted class out that it does not know";
  private static final String VALUES = "it has places for attributes, not for the values in them";
  private static final String BRACES = "it finds no annotation after one with empty braces";
  private static final String RECORDS = "it has no places for records and their components";

  static List<EclipseDifference> all() {
    return Stream.of(
            Stream.of(
                silent("BlockingCall", "\\[BlockingCall]", BODIES),
                silent("BoundArray", "\\[BlockingCall]", BODIES),
                silent("AskCycle", "\\[AskCycle]", BODIES),
                silent("ActorEscapes", "\\[ActorEscapes]", BODIES),
                silent("ActorStateExposed", "(stock|given) is a (Map|List)", BODIES),
                silent("ActorStateExposed", "replies", BODIES),
                silent("ActorLocal", "\\[ActorLocal]", LOCAL),
                silent("HandlerOutsideActor_local", "anonymous", LOCAL),
                silent("HandlerOutsideActor_component", "Actor]|HookReturns", COMPONENTS),
                silent("LombokMissing", "\\[LombokMissing]", LOMBOK),
                silent("AuxiliaryClass", "\\[AuxiliaryClass]", FILES),
                silent("BoundPrimitive", "HandlerGeneric]", SYNTAX),
                silent("TypeMissing_permitted", "Close", PERMITTED)),
            mutable(),
            Stream.of(
                at("StateUnknown", "\"(locked|RUNNING|Phase\\.SHUT|)\"", "in = {", VALUES),
                at("SuperviseDuplicate", "Arithmetic", "on = {", VALUES),
                at("SuperviseDuplicate_children", "Order is", "children = {", VALUES),
                at("SuperviseUnreachable", "RuntimeException never", "on = {", VALUES),
                at("SuperviseOnEmpty_first", "scope", "class Inventory", BRACES),
                at("ActorKind_record", "record", "@Receive", RECORDS),
                at("ProtocolUnlocked", "Open.hour", "class Shop", RECORDS),
                at(
                    "ProtocolChanged",
                    "\\] (Open|Check|Move|Pair|Shop\\.Ping)\\b",
                    "class Shop",
                    RECORDS)))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<EclipseDifference> mutable() {
    return Stream.of(
        silent("MessageMutable", "Types\\.(when|text|values|names)", BODIES),
        silent("MessageMutable", "(Kept|WrittenOut|Plain)\\.(\\w|items|when) ", BODIES),
        silent("MessageMutable", "(HalfDefended|OtherHalf)", BODIES),
        silent("MessageMutable_inside", "(Copied|InClass)\\.", BODIES),
        silent("MessageMutable_deep", "(OrderPlaced|Bounded|Replied)", BODIES),
        silent("MessageMutable_missing", "Sorted", BODIES),
        silent("MessageMutable_refs", "Found\\.(all|some)", BODIES),
        silent("MessageMutable_levels", "Booked", BODIES),
        at("MessageMutable", "Types\\.(actor|count|times)", "class Inventory", RECORDS));
  }

  private static EclipseDifference silent(String source, String message, String reason) {
    return new EclipseDifference(source, Pattern.compile(message), Optional.empty(), reason);
  }

  private static EclipseDifference at(String source, String message, String line, String reason) {
    return new EclipseDifference(source, Pattern.compile(message), Optional.of(line), reason);
  }

  boolean isOf(BadSource each) {
    return each.name().startsWith(source);
  }

  boolean isOf(Expected expected) {
    return message.matcher(expected.text()).find();
  }
}
