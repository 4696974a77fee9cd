package pressmark.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import pressmark.bench.micro.Micro;

/// Measures all parts, or the one asked for, and prints one table. How to run it:
/// `src/docs/benchmarks.md`.
public final class Benchmarks {
  private final Asked asked;
  private final PrintStream out;
  private final Table table;

  private Benchmarks(Asked asked, PrintStream out) {
    this.asked = asked;
    this.out = out;
    this.table = new Table(out);
  }

  /// Measures, and prints.
  ///
  /// @param arguments as `name=value`, see [Asked]
  public static void main(String[] arguments) throws IOException {
    new Benchmarks(Asked.of(arguments), System.out).run();
  }

  private void run() throws IOException {
    if (asked.wants("micro")) {
      Micro.run();
    }
    if (asked.small()) {
      return;
    }
    if (!asked.parts().equals(List.of("kill"))) {
      measure();
    }
    if (asked.wants("kill")) {
      new KillPart(asked, table).run();
    }
    table.print();
  }

  private void measure() throws IOException {
    var workshop = Workshop.of(asked, "archive-" + asked.articles(), asked.articles());
    out.printf(
        "%,d made articles, %,d MB in %,d files%n",
        asked.articles(), workshop.archive().bytes() >> 20, workshop.archive().files());
    if (asked.wants("read")) {
      out.println(Reads.of(workshop.archive(), Asked.SEED).sentence());
    }
    if (asked.wants("load")) {
      new LoadPart(asked, workshop, table).run();
    }
    if (asked.wants("page") || asked.wants("search") || asked.wants("memory")) {
      PagePart.run(asked, workshop, table);
    }
    if (asked.wants("start")) {
      new StartPart(asked, workshop, table).run();
    }
    if (asked.wants("growth")) {
      new GrowthPart(asked, workshop, table).run();
    }
  }
}
