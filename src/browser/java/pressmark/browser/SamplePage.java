package pressmark.browser;

/// A page of the archive of samples.
///
/// @param name what it is called in messages and pictures
/// @param path its address in the archive
record SamplePage(String name, String path) {}
