package shop;

import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  // ERROR [HandlerPrivate] check(Check) is private, so the ref cannot call it. Remove "private"; package-private is enough.
  @Receive private String check(Check message) {
    return message.id();
  }
}
