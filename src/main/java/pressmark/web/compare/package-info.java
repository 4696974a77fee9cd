/// What two texts have in common and where they differ, word by word.
@NullMarked
package pressmark.web.compare;

import org.jspecify.annotations.NullMarked;
