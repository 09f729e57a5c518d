// FILE wide/Wide.java
package wide;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Terminated;

@Actor
public class Wide {
  public record M0(int number) {}

  @Receive
  int on0(M0 message) {
    return message.number();
  }

  public record M1(int number) {}

  @Receive
  int on1(M1 message) {
    return message.number();
  }

  public record M2(int number) {}

  @Receive
  int on2(M2 message) {
    return message.number();
  }

  public record M3(int number) {}

  @Receive
  int on3(M3 message) {
    return message.number();
  }

  public record M4(int number) {}

  @Receive
  int on4(M4 message) {
    return message.number();
  }

  public record M5(int number) {}

  @Receive
  int on5(M5 message) {
    return message.number();
  }

  public record M6(int number) {}

  @Receive
  int on6(M6 message) {
    return message.number();
  }

  public record M7(int number) {}

  @Receive
  int on7(M7 message) {
    return message.number();
  }

  public record M8(int number) {}

  @Receive
  int on8(M8 message) {
    return message.number();
  }

  public record M9(int number) {}

  @Receive
  int on9(M9 message) {
    return message.number();
  }

  public record M10(int number) {}

  @Receive
  int on10(M10 message) {
    return message.number();
  }

  public record M11(int number) {}

  @Receive
  int on11(M11 message) {
    return message.number();
  }

  public record M12(int number) {}

  @Receive
  int on12(M12 message) {
    return message.number();
  }

  public record M13(int number) {}

  @Receive
  int on13(M13 message) {
    return message.number();
  }

  public record M14(int number) {}

  @Receive
  int on14(M14 message) {
    return message.number();
  }

  public record M15(int number) {}

  @Receive
  int on15(M15 message) {
    return message.number();
  }

  public record M16(int number) {}

  @Receive
  int on16(M16 message) {
    return message.number();
  }

  public record M17(int number) {}

  @Receive
  int on17(M17 message) {
    return message.number();
  }

  public record M18(int number) {}

  @Receive
  int on18(M18 message) {
    return message.number();
  }

  public record M19(int number) {}

  @Receive
  int on19(M19 message) {
    return message.number();
  }

  @Receive
  void terminated(Terminated signal) {}
}
