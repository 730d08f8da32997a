package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
