package org.xieshou.admin;

import java.util.LinkedHashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.ModelRelease;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.ModelResource;
import org.xieshou.process.ModelsUnreadable;
import org.xieshou.security.Official;
import org.xieshou.web.DateFormat;

/** Releases what administrators changed: checked, once, on top of what they saw, and on record. */
@Service
class ModelAdministration {

	static final String CHAIN = "models";

	/** Models hold for every place. */
	static final String EVERYWHERE = "";

	private static final Logger log = LoggerFactory.getLogger(ModelAdministration.class);

	private final ModelCheck check;

	private final ModelReleases releases;

	private final Commands commands;

	private final DecisionLog decisions;

	private final DateFormat dates;

	ModelAdministration(ModelCheck check, ModelReleases releases, Commands commands, DecisionLog decisions, DateFormat dates) {
		this.check = check;
		this.releases = releases;
		this.commands = commands;
		this.decisions = decisions;
		this.dates = dates;
	}

	/**
	 * Releases a changed file with all others as they are.
	 *
	 * @return the number of the release; of the earlier one when the same key comes again
	 * @throws ReleaseRefused when it does not happen, and why
	 */
	@Transactional
	int release(Official by, ReleaseModel order) {
		if (!order.hasReason()) {
			throw ReleaseRefused.because("admin.refused.reason");
		}
		var findings = check.check(order.file(), order.content());
		if (!findings.isEmpty()) {
			log.warn("Model {} of {} refused: {} findings, first {}", order.file().name(), by.person(), findings.size(),
					findings.get(0).message());
			throw ReleaseRefused.wrong(findings);
		}
		return Integer.parseInt(commands.once(order.key(), by.person(), order.file().name(), request(order),
				() -> String.valueOf(decide(by, order))));
	}

	private static Map<String, Object> request(ReleaseModel order) {
		return Map.of("base", order.base(), "reason", order.reason(), "content", Hashes.sha256(order.content()));
	}

	private int decide(Official by, ReleaseModel order) {
		var newest = releases.lockNewest();
		if (newest.number() != order.base()) {
			throw ReleaseRefused.overtaken(Finding.of("", "admin.refused.overtaken", newest.by(),
					dates.minute(newest.at()), newest.number(), newest.reason(), order.base()));
		}
		var before = releases.find(newest.number(), order.file().name()).map(ModelResource::sha256).orElse(null);
		var release = released(by, order);
		if (release.number() == newest.number()) {
			throw ReleaseRefused.because("admin.refused.unchanged");
		}
		record(by, order, release, before);
		return release.number();
	}

	private ModelRelease released(Official by, ReleaseModel order) {
		try {
			return releases.change(order.file().name(), order.content(), by.name(), order.reason());
		}
		catch (ModelsUnreadable unreadable) {
			throw ReleaseRefused.wrong(unreadable.faults()
				.stream()
				.map(fault -> Finding.of(fault.element() == null ? "" : fault.element(), "admin.check.engine",
						String.valueOf(fault.element()), fault.says()))
				.toList());
		}
	}

	private void record(Official by, ReleaseModel order, ModelRelease release, String before) {
		var after = Hashes.sha256(order.content());
		var answers = new LinkedHashMap<String, Object>();
		answers.put("file", order.file().name());
		answers.put("release", release.number());
		answers.put("base", order.base());
		answers.put("before", before);
		answers.put("after", after);
		decisions.record(NewDecision.of(CHAIN, EVERYWHERE, by.actor(), "deploy", answers, order.reason(), after));
		log.info("Release {}: {} changed by {}", release.number(), order.file().name(), by.person());
	}

}
