/// What the pages show: values that templates write out, and nothing of HTML.
@NullMarked
package pressmark.web.page;

import org.jspecify.annotations.NullMarked;
