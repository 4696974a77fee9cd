package pressmark.bench.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All that was measured, row by row.
final class Table {
  private static final String FORMAT = "| %-50s | %14s | %14s | %7s | %s |%n";

  private final List<Row> rows = new ArrayList<>();
  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  /// What was measured, on the program and on the floor.
  ///
  /// @param reach what was promised; empty where nothing was
  record Row(String what, String ours, String floor, String ratio, String reach) {}

  /// How a figure is said.
  enum Unit {
    A_SECOND("%,.0f /s"),
    MILLISECONDS("%,.2f ms"),
    SECONDS("%,.2f s"),
    MEGABYTES("%,.0f MB"),
    TIMES("%,.2f ×"),
    COUNT("%,.0f");

    private final String format;

    Unit(String format) {
      this.format = format;
    }

    String say(double figure) {
      return String.format(Locale.ROOT, format, figure);
    }
  }

  /// Beside the floor.
  void compared(String what, Unit unit, double ours, double floor, String reach) {
    add(new Row(what, unit.say(ours), unit.say(floor), ratio(ours / floor), reach));
  }

  /// Where there is no floor.
  void alone(String what, Unit unit, double ours, String reach) {
    add(new Row(what, unit.say(ours), "", "", reach));
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  private void add(Row row) {
    rows.add(row);
    out.printf("  %s: %s, %s%n", row.what(), row.ours(), row.floor());
  }

  void print() {
    out.println();
    out.printf(FORMAT, "what", "ours", "floor", "ratio", "to reach");
    out.println("|---|--:|--:|--:|---|");
    for (var row : rows) {
      out.printf(FORMAT, row.what(), row.ours(), row.floor(), row.ratio(), row.reach());
    }
  }
}
