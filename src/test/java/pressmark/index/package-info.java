/// Tests of the index.
@NullMarked
package pressmark.index;

import org.jspecify.annotations.NullMarked;
