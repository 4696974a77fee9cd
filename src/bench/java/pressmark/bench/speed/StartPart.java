package pressmark.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import pressmark.bench.speed.Table.Unit;
import pressmark.bench.speed.Workshop.Side;

/// From the start of the program to its first answer, as it is packaged where it is.
record StartPart(Asked asked, Workshop workshop, Table table) {
  private static final int FEW = 3;

  void run() throws IOException {
    var few = Workshop.of(asked, "archive-few", FEW);
    compared(few, FEW + " articles", "ours ≤ .35 s");
    compared(workshop, "%,d articles".formatted(workshop.archive().articles()), "ours ≤ .6 s");
  }

  private void compared(Workshop of, String what, String reach) throws IOException {
    of.prepare(Side.OURS);
    of.prepare(Side.FLOOR);
    var ours = new ArrayList<Double>();
    var floor = new ArrayList<Double>();
    for (int pass = 0; pass < Math.max(3, asked.passes()); pass++) {
      ours.add(first(of));
      floor.add(first(Side.FLOOR, of));
    }
    table.compared(
        "start to the first answer, " + what,
        Unit.SECONDS,
        Figures.of(ours).median(),
        Figures.of(floor).median(),
        reach);
  }

  private static double first(Side side, Workshop of) throws IOException {
    try (var service = of.serving(side)) {
      return service.first().toNanos() / 1e9;
    }
  }

  private double first(Workshop of) throws IOException {
    if (!Files.isExecutable(asked.launcher())) {
      return first(Side.OURS, of);
    }
    int port = Program.freePort();
    var command =
        List.of(
            asked.launcher().toString(),
            "serve",
            "--articles=" + of.archive().folder(),
            "--index=" + of.index(Side.OURS),
            "--port=" + port);
    var program = new Program(command, of.folder().resolve("start.log"));
    try (var service = Service.of(program, port, "/")) {
      return service.first().toNanos() / 1e9;
    }
  }
}
