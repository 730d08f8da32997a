package org.xieshou.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;
import org.xieshou.project.Project;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The notice board: drafts, posts, interrupts and closes notices. Whoever calls holds the transaction. */
@Service
class NoticeBoard {

	private final NoticeTable table;

	private final Proofs proofs;

	private final NoticeDrafting drafting;

	private final AppliedTables periods;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoticeBoard(NoticeTable table, Proofs proofs, NoticeDrafting drafting, AppliedTables periods,
			ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.proofs = proofs;
		this.drafting = drafting;
		this.periods = periods;
		this.events = events;
		this.clock = clock;
	}

	/** Drafts a notice, or the next edition of the one that is open; a draft that waits to be posted stays as it is. */
	void draft(UUID projectId, NoticeKind kind) {
		var project = drafting.project(projectId);
		if (kind == NoticeKind.CANCELLATION) {
			withdrawOthers(projectId);
		}
		var open = open(projectId, kind);
		if (open.isEmpty()) {
			var id = UUID.randomUUID();
			table.open(id, table.nextNumber(project.county(), today().getYear()), projectId, kind, now());
			table.add(id, edition(project, kind, 1));
		}
		else if (open.get().edition().posting() != null) {
			table.add(open.get().id(), edition(project, kind, open.get().edition().number() + 1));
		}
	}

	/** Posts the open draft: its period starts the day after and is counted in full days. */
	void post(Notice notice, List<Proof> seen, Actor by) {
		var lastDay = today().plusDays(notice.edition().days());
		var endsAt = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
		table.post(notice.id(), notice.edition().number(),
				new Edition.Posting(now(), lastDay, endsAt, by.officeName()), by);
		proofs.add(notice.id(), notice.edition().number(), seen);
		events.publishEvent(new NoticePublished(notice.project(), notice.id(), notice.edition().number(), now()));
	}

	/** Takes the edition that is up from the board; the next has to be posted for a full period. */
	void interrupt(Notice notice, String reason, Actor by) {
		table.interrupt(notice.id(), notice.edition().number(), now(), reason, by);
	}

	void close(UUID projectId, NoticeKind kind) {
		open(projectId, kind).ifPresent(notice -> table.end(notice.id(), "closed", now()));
	}

	Optional<Notice> open(UUID project, NoticeKind kind) {
		return table.of(project).stream().filter(notice -> notice.isOpen() && notice.kind() == kind).findFirst();
	}

	/** The notice of a project whose latest edition was drafted or posted last. */
	Optional<Notice> latest(UUID project) {
		return table.of(project).stream().filter(Notice::isOpen).findFirst();
	}

	private void withdrawOthers(UUID project) {
		table.of(project).stream().filter(notice -> notice.isOpen() && notice.kind() != NoticeKind.CANCELLATION)
			.forEach(notice -> table.end(notice.id(), "withdrawn", now()));
	}

	private Edition edition(Project project, NoticeKind kind, int number) {
		var period = periods.last(project.id(), NoticeTerms.PERIOD).map(AppliedTable::rows).orElse(List.of()).stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No row of " + NoticeTerms.PERIOD + " applies to " + kind));
		return new Edition(number, Integer.parseInt(period.answer()), period.source(), project.plan().version(),
				drafting.draft(project, kind), now(), null, null);
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
