package pressmark.bench.micro;

import java.io.IOException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import pressmark.bench.made.MadeArchive;
import pressmark.loader.Loader;
import pressmark.loader.Reading;

/// Recognising layouts and reading articles, for one article.
@State(Scope.Benchmark)
public class ReadingBenchmark {
  /// Repeated headline, parted by rules, labelled, hard-wrapped.
  @Param({"0", "1", "2", "3"})
  public int layout;

  private Optional<MadeFiles> made = Optional.empty();
  private final Loader loader = new Loader(Loader.LIMIT);

  /// Writes the files.
  @Setup
  public void make() throws IOException {
    made = Optional.of(MadeFiles.make());
  }

  /// A file of articles.
  @Benchmark
  @OperationsPerInvocation(MadeArchive.A_FILE)
  public Reading read() {
    return loader.read(made.orElseThrow().files().get(layout), "made.txt");
  }

  /// Removes the files.
  @TearDown
  public void remove() throws IOException {
    made.orElseThrow().close();
  }
}
