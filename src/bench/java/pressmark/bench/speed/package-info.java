/// Measures the program against the floor, and prints one table. How to run it:
/// `src/docs/benchmarks.md`.
@NullMarked
package pressmark.bench.speed;

import org.jspecify.annotations.NullMarked;
