/// Tests of the query language.
@NullMarked
package pressmark.query;

import org.jspecify.annotations.NullMarked;
