package org.xieshou.project;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.xieshou.process.model.VocabularyTerms;

/** The words of a project's life that diagrams use. */
@Component
class ProjectTerms implements VocabularyTerms {

	@Override
	public Set<String> messages() {
		return Set.of("changeRequested");
	}

	@Override
	public Set<String> variables() {
		return Set.of("selection", "approval", "change", "noticeKind", "state");
	}

}
