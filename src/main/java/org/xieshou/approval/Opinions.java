package org.xieshou.approval;

import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** What the reviewing offices said, in words, for those who decide after them. */
@Component
class Opinions {

	private final ProjectHearing hearing;

	Opinions(ProjectHearing hearing) {
		this.hearing = hearing;
	}

	/** The last opinion of each reviewing office, a line each. */
	String ofReview(UUID project) {
		return hearing.review(project).latest().stream().map(said -> said.officeName() + "：" + said.opinion())
			.collect(Collectors.joining("\n"));
	}

}
