package org.xieshou.notice;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The divisions one can walk down to notices through, as a list in place of a map. */
@Component
class PlacesWithNotices {

	private static final List<Integer> LEVELS = List.of(2, 4, 6, 9, 12);

	private final NoticeLists lists;

	PlacesWithNotices(NoticeLists lists) {
		this.lists = lists;
	}

	/** The next divisions below a place that tell apart where notices are; levels with a single one are skipped. */
	List<NoticeLists.Place> below(String at) {
		return LEVELS.stream().filter(digits -> digits > at.length()).map(digits -> lists.places(at, digits))
			.filter(found -> found.size() > 1).findFirst().orElseGet(() -> last(at).toList());
	}

	private Stream<NoticeLists.Place> last(String at) {
		return at.isEmpty() ? lists.places(at, 6).stream() : Stream.empty();
	}

}
