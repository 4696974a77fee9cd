@NullMarked
package pressmark.web.compare;

import org.jspecify.annotations.NullMarked;
