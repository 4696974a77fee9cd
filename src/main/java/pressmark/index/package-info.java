/// Articles made searchable.
@NullMarked
package pressmark.index;

import org.jspecify.annotations.NullMarked;
