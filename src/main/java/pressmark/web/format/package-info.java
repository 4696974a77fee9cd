/// Lists of articles as files for other programs: tables, references, feeds.
@NullMarked
package pressmark.web.format;

import org.jspecify.annotations.NullMarked;
