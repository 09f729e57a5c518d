package dev.troupe.processor.model;

/** The place of what stands in no source: a file, an option, a class that is gone. */
public enum NoSite implements Site {
  NOWHERE;

  @Override
  public Object key() {
    return this;
  }

  @Override
  public boolean isMember() {
    return false;
  }
}
