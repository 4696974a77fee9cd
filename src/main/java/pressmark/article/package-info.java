/// The nouns: immutable values that flow from the loader to the index and the pages.
@NullMarked
package pressmark.article;

import org.jspecify.annotations.NullMarked;
