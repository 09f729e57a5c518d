module shop {
  requires transitive dev.troupe.api;

  exports shop;
}
