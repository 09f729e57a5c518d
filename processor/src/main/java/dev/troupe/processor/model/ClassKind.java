package dev.troupe.processor.model;

/** What sort of type declaration a class is. */
public enum ClassKind {
  CLASS,
  INTERFACE,
  ENUM,
  RECORD,
  ANNOTATION
}
