/// What stands close together in a text: patterns of words, and the exact places that fit them.
@NullMarked
package pressmark.index.proximity;

import org.jspecify.annotations.NullMarked;
