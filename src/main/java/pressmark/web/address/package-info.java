/// Where things stand in the browser: addresses made from values, and values read from addresses.
@NullMarked
package pressmark.web.address;

import org.jspecify.annotations.NullMarked;
