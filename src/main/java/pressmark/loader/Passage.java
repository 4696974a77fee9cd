package pressmark.loader;

import java.util.List;

/// The lines of one article within a file, and the layout they are read by.
record Passage(List<Line> lines, Layout layout) {}
