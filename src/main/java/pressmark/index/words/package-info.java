/// Text taken apart into words and the forms they are found by.
@NullMarked
package pressmark.index.words;

import org.jspecify.annotations.NullMarked;
