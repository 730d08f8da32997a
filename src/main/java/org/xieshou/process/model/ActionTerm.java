package org.xieshou.process.model;

/** An action a service task may take; its title and description in the modeller's palette are messages. */
public record ActionTerm(String name, boolean movesMoney, boolean idempotent) {

	static ActionTerm of(Class<?> type) {
		var action = type.getAnnotation(VocabularyAction.class);
		return new ActionTerm(action.value(), action.movesMoney(), action.idempotent());
	}

	public String titleKey() {
		return "action." + name + ".title";
	}

	public String descriptionKey() {
		return "action." + name + ".description";
	}
}
