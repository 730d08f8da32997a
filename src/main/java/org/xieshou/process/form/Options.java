package org.xieshou.process.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the choices of a field come from: from the form file, or under a name from what the server gives. */
record Options(List<FormOption> listed, String valuesKey) {

	static final Options NONE = new Options(List.of(), null);

	List<FormOption> among(Map<String, ?> given) {
		if (valuesKey == null) {
			return listed;
		}
		return given.get(valuesKey) instanceof Collection<?> found ? found.stream().map(Options::option).toList() : List.of();
	}

	boolean allow(String value, Map<String, ?> given) {
		return among(given).stream().anyMatch(option -> option.value().equals(value));
	}

	private static FormOption option(Object given) {
		if (given instanceof FormOption option) {
			return option;
		}
		if (given instanceof Map<?, ?> pair) {
			return new FormOption(String.valueOf(pair.get("value")), String.valueOf(pair.get("label")));
		}
		return new FormOption(String.valueOf(given), String.valueOf(given));
	}

}
