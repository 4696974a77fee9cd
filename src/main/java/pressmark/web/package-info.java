/// Requests become pages.
@NullMarked
package pressmark.web;

import org.jspecify.annotations.NullMarked;
