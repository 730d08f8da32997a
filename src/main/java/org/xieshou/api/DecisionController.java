package org.xieshou.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.CaseAccess;
import org.xieshou.security.Official;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.Slice;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decisions on a project for programs; what was answered in full is for auditors. */
@RestController
class DecisionController {

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private static final TypeReference<List<DecisionDetail.AppliedRule>> RULES = new TypeReference<>() {
	};

	private static final TypeReference<List<String>> HASHES = new TypeReference<>() {
	};

	private final DecisionLog decisions;

	private final CaseAccess access;

	private final Paging paging;

	private final Single single;

	private final JsonMapper json;

	DecisionController(DecisionLog decisions, CaseAccess access, Paging paging, Single single, JsonMapper json) {
		this.decisions = decisions;
		this.access = access;
		this.paging = paging;
		this.single = single;
		this.json = json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	@GetMapping(ApiPath.ROOT + "/projects/{id}/decisions")
	ResponseEntity<Page<DecisionLine>> listDecisions(@PathVariable UUID id, @RequestParam(required = false) String cursor,
			@RequestParam(required = false) Integer limit, @AuthenticationPrincipal Official official, HttpServletRequest request) {
		var after = paging.after(request);
		var further = chain(id, official).stream().filter(decision -> after == null || decision.number() > Integer.parseInt(after.value())).toList();
		var shown = further.subList(0, Math.min(further.size(), Paging.size(limit)));
		var last = shown.size() == further.size() ? null : cursor(shown.get(shown.size() - 1));
		return paging.answer(new Slice<>(shown, last).map(DecisionLine::of), request);
	}

	@GetMapping(ApiPath.ROOT + "/projects/{id}/decisions/{number}")
	ResponseEntity<DecisionDetail> readDecision(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal Official official) {
		return single.answer(chain(id, official).stream().filter(decision -> decision.number() == number).findFirst()
			.map(decision -> detail(decision, official)).orElseThrow(Refusal::unknown));
	}

	private List<Decision> chain(UUID id, Official official) {
		access.visible(id, official).orElseThrow(Refusal::unknown);
		return decisions.of(id.toString());
	}

	private static Cursor cursor(Decision decision) {
		return new Cursor(false, String.valueOf(decision.number()), decision.id().toString());
	}

	private DecisionDetail detail(Decision decision, Official official) {
		var answers = official.is(Official.AUDITOR) ? json.readValue(decision.answers(), ANSWERS) : null;
		return new DecisionDetail(decision.id(), decision.number(), Times.of(decision.at()), decision.territory(), DecisionLine.Actor.of(decision.actor()),
				decision.act(), task(decision), decision.outcome(), decision.reason(), answers, json.readValue(decision.rules(), RULES),
				json.readValue(decision.attachments(), HASHES), decision.contentHash(), decision.previousHash(), decision.hash(),
				DecisionDetail.Proof.of(decisions.prove(decision.chain())));
	}

	private static DecisionDetail.DecidedTask task(Decision decision) {
		var task = decision.task();
		return task == null ? null : new DecisionDetail.DecidedTask(task.name(), task.form(), task.process(), task.version(), task.diagramHash());
	}

}
