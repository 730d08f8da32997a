package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;

import org.springframework.stereotype.Component;

/** The papers named in a form's answers, wherever in them. */
@Component
class AnsweredPapers {

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private final Attachments attachments;

	AnsweredPapers(Attachments attachments) {
		this.attachments = attachments;
	}

	List<Attachment> of(Map<String, ?> answers) {
		var ids = new ArrayList<UUID>();
		collect(answers, ids);
		return attachments.all(ids);
	}

	List<String> hashes(Map<String, ?> answers) {
		return of(answers).stream().map(Attachment::sha256).sorted().toList();
	}

	/** The order with every paper named by its hash: handing in the same paper again is the same order. */
	AnswerTask byContent(AnswerTask order) {
		var hashes = of(order.answers()).stream().collect(Collectors.toMap(paper -> paper.id().toString(), Attachment::sha256));
		return new AnswerTask(order.key(), order.task(), order.revision(), named(order.answers(), hashes));
	}

	@SuppressWarnings("unchecked")
	private static <T> T named(T value, Map<String, String> hashes) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> named = new HashMap<>();
			map.forEach((key, inner) -> named.put(key, named(inner, hashes)));
			return (T) named;
		}
		if (value instanceof Collection<?> many) {
			return (T) many.stream().map(inner -> named((Object) inner, hashes)).toList();
		}
		return value instanceof String text ? (T) hashes.getOrDefault(text, text) : value;
	}

	private static void collect(Object value, Collection<UUID> ids) {
		if (value instanceof Map<?, ?> map) {
			map.values().forEach(inner -> collect(inner, ids));
		}
		else if (value instanceof Collection<?> many) {
			many.forEach(inner -> collect(inner, ids));
		}
		else if (value instanceof String text && text.matches(ID)) {
			ids.add(UUID.fromString(text));
		}
	}

}
