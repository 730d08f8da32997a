package org.xieshou.process.model;

import java.util.Set;

/** The words a module contributes to what diagrams and tables may say. */
public interface VocabularyTerms {

	/** Names of the messages that the module tells to waiting cases. */
	default Set<String> messages() {
		return Set.of();
	}

	default Set<String> processes() {
		return Set.of();
	}

	default Set<String> variables() {
		return Set.of();
	}

	default Set<String> forms() {
		return Set.of();
	}

	default Set<TableTerm> tables() {
		return Set.of();
	}
}
