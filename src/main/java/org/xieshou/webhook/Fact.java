package org.xieshou.webhook;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param key tells it from every other fact of its kind
 * @param subject ids and addresses of what it is about; nothing of a person
 */
record Fact(String key, @Nullable UUID caseId, String place, Map<String, Object> subject) {
}
