/// What a page of results is made of beside its hits: parts, offers, ways on, the chart.
@NullMarked
package pressmark.web.results;

import org.jspecify.annotations.NullMarked;
