/// Source files become articles, and the reasons for what could not be read.
@NullMarked
package pressmark.loader;

import org.jspecify.annotations.NullMarked;
