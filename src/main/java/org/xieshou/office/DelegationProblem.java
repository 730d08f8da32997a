package org.xieshou.office;

import java.util.List;

/**
 * Why somebody cannot act for somebody else.
 *
 * @param field what it is about: {@code person}, {@code deputy}, {@code firstDay}, {@code lastDay}, {@code work} or {@code reason}
 * @param key the end of the sentence's name
 * @param arguments what the sentence names
 */
public record DelegationProblem(String field, String key, List<Object> arguments) {

	static DelegationProblem of(String field, String key, Object... arguments) {
		return new DelegationProblem(field, key, List.of(arguments));
	}

	public String messageKey() {
		return "office.delegation.refused." + key;
	}

}
