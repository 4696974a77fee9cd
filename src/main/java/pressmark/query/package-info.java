/// What a reader asks for: text and tree, each made from the other. No Lucene.
@NullMarked
package pressmark.query;

import org.jspecify.annotations.NullMarked;
