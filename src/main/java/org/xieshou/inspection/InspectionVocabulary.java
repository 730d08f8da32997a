package org.xieshou.inspection;

import java.util.Set;

import org.xieshou.process.model.VocabularyTerms;

import org.springframework.stereotype.Component;

/** The variables of inspections that diagrams may use. */
@Component
class InspectionVocabulary implements VocabularyTerms {

	@Override
	public Set<String> variables() {
		return Set.of("defects", "inspector");
	}

}
