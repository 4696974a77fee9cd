package pressmark.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The program and the floor side by side, asked in turn.
record Duel(Service ours, Service floor, int passes) {
  /// What was measured on each side: the medians of all passes.
  record Outcome(double ours, double floor) {}

  /// The middle and the slow end of answers, and what each took of the processors on average, in
  /// milliseconds. Others on the machine disturb the last one least.
  record Times(Outcome middle, Outcome slow, Outcome processor) {}

  /// Takes the time of searches, others in every pass.
  Times times(int count, boolean compressed, Probes.Draw draw) throws IOException {
    var medians = new Both();
    var slow = new Both();
    var processor = new Both();
    for (int pass = 0; pass < passes; pass++) {
      var probes = Probes.many(count, draw);
      double hereBefore = ours.processor();
      double thereBefore = floor.processor();
      var here = new Client(ours).each(probes.stream().map(Probe::ours).toList(), compressed);
      var there = new Client(floor).each(probes.stream().map(Probe::floor).toList(), compressed);
      medians.add(here.median(), there.median());
      slow.add(here.quantile(.99), there.quantile(.99));
      processor.add(
          (ours.processor() - hereBefore) / count, (floor.processor() - thereBefore) / count);
    }
    return new Times(medians.outcome(), slow.outcome(), processor.outcome());
  }

  /// How many searches are answered a second.
  Outcome rates(int count, int clients, Probes.Draw draw) throws IOException {
    var rates = new Both();
    for (int pass = 0; pass < passes; pass++) {
      var probes = Probes.many(count, draw);
      rates.add(
          new Client(ours).rate(probes.stream().map(Probe::ours).toList(), clients),
          new Client(floor).rate(probes.stream().map(Probe::floor).toList(), clients));
    }
    return rates.outcome();
  }

  /// How many pages are answered a second.
  Outcome rates(List<String> here, List<String> there) throws IOException {
    var rates = new Both();
    for (int pass = 0; pass < passes; pass++) {
      rates.add(new Client(ours).rate(here, 1), new Client(floor).rate(there, 1));
    }
    return rates.outcome();
  }

  private static final class Both {
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> floor = new ArrayList<>();

    void add(double here, double there) {
      ours.add(here);
      floor.add(there);
    }

    Outcome outcome() {
      return new Outcome(Figures.of(ours).median(), Figures.of(floor).median());
    }
  }
}
