/// Parts of the program, each measured by itself: micro-benchmarks of JMH.
@NullMarked
package pressmark.bench.micro;

import org.jspecify.annotations.NullMarked;
