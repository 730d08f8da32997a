package org.xieshou.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks the inbox every night, and at the start where {@code --check-inbox} or {@code --rebuild-inbox} asks for it. */
@Component
@Order(30)
class InboxCheck implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(InboxCheck.class);

	private final InboxDifference difference;

	private final InboxRebuild rebuild;

	InboxCheck(InboxDifference difference, InboxRebuild rebuild) {
		this.difference = difference;
		this.rebuild = rebuild;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption("rebuild-inbox")) {
			log.info("Inbox rebuilt: {} open tasks", rebuild.rebuild());
		}
		if (arguments.containsOption("check-inbox")) {
			check();
		}
	}

	/** Writes one line when all is well, and one a row when it is not. */
	@Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
	void check() {
		var rows = difference.rows();
		rows.forEach(row -> log.warn("Inbox differs from the engine: {}", row));
		if (rows.isEmpty()) {
			log.info("Inbox and engine agree");
		}
	}

}
