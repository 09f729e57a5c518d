package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor
@Actor
// ERROR [LombokMissing] Inventory has @RequiredArgsConstructor, but Lombok does not run in this compilation, so the constructor is not there. Add lombok to the annotation processors.
public class Inventory {
  private final int size = 1;

  @Receive
  int size(Ask message) {
    return size;
  }

  record Ask() {}
}
// FILE lombok/RequiredArgsConstructor.java
package lombok;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands for Lombok's own, which no processor takes here. */
@Target(ElementType.TYPE)
public @interface RequiredArgsConstructor {}
