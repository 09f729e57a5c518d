package dev.troupe.sample.pitstop;

import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How an {@link Activity} looks on a timeline.
 *
 * @param name in the legend and, where there is room, in the bar
 * @param fill what its bar is made of where there are no colours
 * @param styles its colours
 * @param filled whether colours alone make the bar
 */
record Look(String name, char fill, List<IStyle> styles, boolean filled) {

  static Look of(Activity activity) {
    return switch (activity) {
      case WAITING -> new Look("wait", '·', List.of(Style.faint), false);
      case PREPARING -> bar("prepare", '░', "222");
      case LIFTING -> bar("lift", '▲', "75");
      case HOLDING -> new Look("hold", '═', List.of(Style.fg("75")), false);
      case CHANGING -> bar("change", '█', "114");
      case JAMMED -> bar("jammed", '✗', "203");
      case LOWERING -> bar("lower", '▼', "141");
      case GO -> new Look("go", '▶', List.of(Style.bold, Style.fg_green), false);
    };
  }

  private static Look bar(String name, char fill, String color) {
    return new Look(name, fill, List.of(Style.bg(color), Style.fg("16")), true);
  }
}
