package org.xieshou.audit;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One spelling for one content: keys in order, no blanks, plain decimals, so that hashes can be compared. */
public final class CanonicalJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private CanonicalJson() {
	}

	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

}
