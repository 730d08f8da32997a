package org.xieshou.inbox;

import java.util.Set;

import org.xieshou.process.model.VocabularyTerms;

import org.springframework.stereotype.Component;

/** Lets the tests' own diagram say to which desk its first task goes. */
@Component
class DeskTerms implements VocabularyTerms {

	@Override
	public Set<String> variables() {
		return Set.of("desk");
	}

}
