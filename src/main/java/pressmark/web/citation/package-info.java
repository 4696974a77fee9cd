/// Citations of an article: as people write them in four styles, and as files for reference managers.
@NullMarked
package pressmark.web.citation;

import org.jspecify.annotations.NullMarked;
