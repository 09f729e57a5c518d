package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [ApiVersion] troupe-processor is 0.1.0-SNAPSHOT, but troupe-api is 0.0.7. Give both the same version, best with troupe-bom.
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
// FILE dev/troupe/spi/ApiVersion.java
package dev.troupe.spi;

public final class ApiVersion {
  public static final String VERSION = "0.0.7";

  private ApiVersion() {}
}
