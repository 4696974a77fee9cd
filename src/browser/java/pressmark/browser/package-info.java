/// Tests of the pages in a real browser: what a reader sees, presses and is spared.
@NullMarked
package pressmark.browser;

import org.jspecify.annotations.NullMarked;
