/// The program: its parts wired together, its settings and its command line.
@NullMarked
package pressmark;

import org.jspecify.annotations.NullMarked;
