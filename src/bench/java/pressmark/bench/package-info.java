/// Programs that measure: they are no part of the program, and no test waits for them.
@NullMarked
package pressmark.bench;

import org.jspecify.annotations.NullMarked;
