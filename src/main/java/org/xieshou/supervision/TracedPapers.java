package org.xieshou.supervision;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Decision;
import org.xieshou.supervision.TracedDecision.Paper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The papers a decision names by their hashes, with the names under which they were handed in. */
@Component
class TracedPapers {

	private static final Pattern ID = Pattern.compile("\"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"");

	private static final TypeReference<List<String>> HASHES = new TypeReference<>() {
	};

	private final Attachments attachments;

	private final JsonMapper json;

	TracedPapers(Attachments attachments, JsonMapper json) {
		this.attachments = attachments;
		this.json = json;
	}

	List<Paper> of(Decision decision) {
		var ids = ID.matcher(decision.answers()).results().map((MatchResult found) -> UUID.fromString(found.group(1))).toList();
		var known = attachments.all(ids).stream()
			.collect(Collectors.toMap(Attachment::sha256, Function.identity(), (one, same) -> one));
		return json.readValue(decision.attachments(), HASHES).stream()
			.map(hash -> paper(decision.chain(), hash, known.get(hash)))
			.toList();
	}

	private static Paper paper(String chain, String hash, Attachment known) {
		return known == null ? new Paper(null, null, hash)
				: new Paper(known.name(), "/cases/" + chain + "/papers/" + known.id(), hash);
	}

}
