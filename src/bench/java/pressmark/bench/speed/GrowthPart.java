package pressmark.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pressmark.bench.speed.Table.Unit;
import pressmark.bench.speed.Workshop.Side;

/// What twice as many articles cost.
record GrowthPart(Asked asked, Workshop full, Table table) {
  void run() throws IOException {
    var half = Workshop.of(asked, "archive-" + asked.articles() / 2, asked.articles() / 2);
    table.compared(
        "loading twice as many",
        Unit.TIMES,
        loading(half, Side.OURS),
        loading(half, Side.FLOOR),
        "ours ≤ 2.1 ×");
    var small = PagePart.middle(asked, half);
    var large = PagePart.middle(asked, full);
    table.compared(
        "search page among twice as many, p50",
        Unit.TIMES,
        large.ours() / small.ours(),
        large.floor() / small.floor(),
        "ours ≤ 1.6 ×");
  }

  private double loading(Workshop half, Side side) throws IOException {
    List<Double> small = new ArrayList<>();
    List<Double> large = new ArrayList<>();
    for (int pass = 0; pass < Math.max(1, asked.passes() - 1); pass++) {
      small.add(LoadPart.load(half, side).elapsed());
      large.add(LoadPart.load(full, side).elapsed());
    }
    return Figures.of(large).median() / Figures.of(small).median();
  }
}
