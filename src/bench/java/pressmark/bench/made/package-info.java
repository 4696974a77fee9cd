/// Made news: articles that read like nothing and behave like news, as many as one likes.
@NullMarked
package pressmark.bench.made;

import org.jspecify.annotations.NullMarked;
