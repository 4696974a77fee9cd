package pressmark.index.proximity;

/// A run of words that is marked: by the positions of its first and last words, and by the
/// characters it begins with and ends before.
record Mark(int first, int last, int from, int to) {}
