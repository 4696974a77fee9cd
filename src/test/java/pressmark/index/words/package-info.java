/// Tests of words and their forms.
@NullMarked
package pressmark.index.words;

import org.jspecify.annotations.NullMarked;
