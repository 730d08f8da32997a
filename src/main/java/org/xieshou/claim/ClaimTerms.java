package org.xieshou.claim;

import java.util.Set;

import org.xieshou.process.model.TableTerm;
import org.xieshou.process.model.VocabularyTerms;

import org.springframework.stereotype.Component;

/** What diagrams and tables may say about claims. */
@Component
class ClaimTerms implements VocabularyTerms {

	@Override
	public Set<TableTerm> tables() {
		return Set.of(new TableTerm(RequiredPapers.TABLE, Set.of("date", "kind", "amount", "payment"), Set.of("paper")));
	}

}
