package pressmark.bench.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import pressmark.query.QueryParser;
import pressmark.query.Understood;

/// Understanding what was typed.
@State(Scope.Benchmark)
public class QueryBenchmark {
  /// From a word to a query of everything.
  @Param({
    "ceasefire",
    "“the harbour wall” -ferry",
    "(dock* OR quay) NEAR/5 strike headline:port 2023-05..2024 by:\"Jane Roe\" /s wages"
  })
  public String typed = "";

  /// What was typed.
  @Benchmark
  public Understood parse() {
    return QueryParser.parse(typed);
  }
}
