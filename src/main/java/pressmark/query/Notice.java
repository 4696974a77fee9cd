package pressmark.query;

/// Something a reader should know about how a query was understood, a plain English sentence.
public record Notice(String text) {}
