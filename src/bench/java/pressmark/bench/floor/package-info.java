/// The floor: the least a program on the same Lucene can do with the same articles. What Pressmark
/// takes is measured against it.
@NullMarked
package pressmark.bench.floor;

import org.jspecify.annotations.NullMarked;
