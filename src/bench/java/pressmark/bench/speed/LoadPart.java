package pressmark.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import pressmark.bench.speed.Table.Unit;
import pressmark.bench.speed.Workshop.Side;

/// Loading: all of it, nothing of it again, one file of it again; and what the index takes.
record LoadPart(Asked asked, Workshop workshop, Table table) {
  /// Of a file while it is served.
  private static final int CHANGES = 6;

  void run() throws IOException {
    Map<Side, List<Program.Took>> took = new EnumMap<>(Side.class);
    for (int pass = 0; pass < asked.passes(); pass++) {
      for (var side : Side.values()) {
        took.computeIfAbsent(side, _ -> new ArrayList<>()).add(load(workshop, side));
      }
    }
    compare(took, Side.FLOOR, "", "≥ .75");
    compare(took, Side.STANDARD, ", beside standard analysis", "");
    double raw = workshop.archive().bytes();
    double ours = workshop.bytes(Side.OURS) / raw;
    table.compared(
        "index, times the raw text",
        Unit.TIMES,
        ours,
        workshop.bytes(Side.FLOOR) / raw,
        "ours ≤ 1.7 ×");
    table.compared(
        "index, beside standard analysis",
        Unit.TIMES,
        ours,
        workshop.bytes(Side.STANDARD) / raw,
        "");
    again();
  }

  private void compare(
      Map<Side, List<Program.Took>> took, Side other, String beside, String reach) {
    double articles = workshop.archive().articles();
    var ours = took.getOrDefault(Side.OURS, List.of());
    var floor = took.getOrDefault(other, List.of());
    table.compared(
        "load, articles" + beside,
        Unit.A_SECOND,
        articles / median(ours, Program.Took::elapsed),
        articles / median(floor, Program.Took::elapsed),
        reach);
    table.compared(
        "load, articles a second of the processor" + beside,
        Unit.A_SECOND,
        articles / median(ours, Program.Took::processor),
        articles / median(floor, Program.Took::processor),
        "");
  }

  private static double median(List<Program.Took> took, ToDoubleFunction<Program.Took> figure) {
    return new Figures(took.stream().mapToDouble(figure).boxed().toList()).median();
  }

  /// Loads anew.
  static Program.Took load(Workshop workshop, Side side) throws IOException {
    workshop.remove(side);
    var took = workshop.load(side).run();
    workshop.prepared(side);
    return took;
  }

  private void again() throws IOException {
    var unchanged = new ArrayList<Double>();
    var changed = new ArrayList<Double>();
    Path file;
    try (var files = Files.list(workshop.archive().folder())) {
      file = files.sorted().findFirst().orElseThrow();
    }
    var text = Files.readString(file);
    for (int pass = 0; pass < asked.passes(); pass++) {
      unchanged.add(packaged().run().elapsed());
      Files.writeString(file, pass % 2 == 0 ? text + "\nOne line more stands here.\n" : text);
      changed.add(packaged().run().elapsed());
    }
    table.alone(
        "load again, nothing changed", Unit.SECONDS, Figures.of(unchanged).median(), "< 2 s");
    table.alone(
        "load again, one file changed", Unit.SECONDS, Figures.of(changed).median(), "< 3 s");
    served(file, text);
  }

  /// How long it takes until a change of a file can be searched in the server that runs.
  private void served(Path file, String text) throws IOException {
    var took = new ArrayList<Double>();
    int last = text.lastIndexOf('.');
    try (var service = workshop.serving(Side.OURS)) {
      for (int change = 0; change < CHANGES; change++) {
        var word = "qyzoqu" + Character.toString('a' + change).repeat(3);
        Files.writeString(file, text.substring(0, last) + " " + word + text.substring(last));
        took.add(service.until("/search.json?q=%3D" + word, "\"total\":1,"));
      }
    } finally {
      Files.writeString(file, text);
      workshop.load(Side.OURS).run();
    }
    table.alone("changed while it is served, the first time", Unit.SECONDS, took.getFirst(), "");
    table.alone(
        "changed while it is served, after that",
        Unit.SECONDS,
        Figures.of(took.subList(1, CHANGES)).median(),
        "< 3 s");
  }

  /// Loading as people start it, where the program is packaged.
  private Program packaged() {
    return Files.isExecutable(asked.launcher())
        ? new Program(
            List.of(
                asked.launcher().toString(),
                "load",
                "--articles=" + workshop.archive().folder(),
                "--index=" + workshop.index(Side.OURS)),
            workshop.folder().resolve("again.log"))
        : workshop.load(Side.OURS);
  }
}
