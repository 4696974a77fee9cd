package pressmark.web.page;

import java.util.Optional;

/// Why a request could not be answered, in a sentence.
///
/// @param status the HTTP status
/// @param key of the sentences in the wording, such as `missing`
/// @param number of a failure, which stands in the log too
public record ErrorPage(int status, String key, Optional<String> number) implements Page {}
