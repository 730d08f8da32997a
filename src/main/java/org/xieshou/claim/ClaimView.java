package org.xieshou.claim;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.xieshou.attachment.Attachment;
import org.xieshou.attachment.Attachments;
import org.xieshou.funds.PaymentStanding;

import org.springframework.stereotype.Component;

/** Claims as pages show them: with their payment's state, the papers asked for and handed in, and flags with their reasons. */
@Component
class ClaimView {

	/** A paper that is asked for: its name, the row that asks, and what was handed in; a registered one has nothing to hand in. */
	record AskedPaper(String name, String basis, boolean present, LocalDate dated, List<Attachment> files) {
	}

	/** An invoice with its scans. */
	record ShownInvoice(Invoice invoice, List<Attachment> files) {
	}

	/** A flag in a sentence, the cases the reader may open, how many more there are, and the reasons given. */
	record ShownFlag(String sentence, List<OtherCase> others, int hidden, List<FlagReason> reasons) {
	}

	/** One claim in a list. */
	record Line(Claim claim, PaymentStanding.Standing standing, List<String> voided, int openFlags) {
	}

	private final ClaimRows rows;

	private final RequiredPapers required;

	private final Contracts contracts;

	private final Flags flags;

	private final FlagReasons reasons;

	private final VoidedWords voided;

	private final PaymentStanding standing;

	private final Attachments attachments;

	private final ClaimWords words;

	ClaimView(ClaimRows rows, RequiredPapers required, Contracts contracts, Flags flags, FlagReasons reasons, VoidedWords voided,
			PaymentStanding standing, Attachments attachments, ClaimWords words) {
		this.rows = rows;
		this.required = required;
		this.contracts = contracts;
		this.flags = flags;
		this.reasons = reasons;
		this.voided = voided;
		this.standing = standing;
		this.attachments = attachments;
		this.words = words;
	}

	/** The claims of a project, the newest of each instalment, in the order of the instalments. */
	List<Line> lines(UUID project) {
		var newest = new LinkedHashMap<UUID, Claim>();
		rows.of(project).forEach(claim -> newest.put(claim.instalment(), claim));
		return newest.values().stream().map(claim -> new Line(claim, standing.of(claim.instalment()),
				voided.sentences(project, claim.instalment()), openFlags(claim))).toList();
	}

	private int openFlags(Claim claim) {
		return standing.of(claim.instalment()).isPaid() ? 0 : flags.open(claim.project(), claim.instalment()).size();
	}

	/** The sentences on void decisions of every payment of a project, the settlement after acceptance included. */
	List<String> voided(UUID project) {
		return standing.instalments(project).stream().flatMap(instalment -> voided.sentences(project, instalment).stream()).toList();
	}

	List<AskedPaper> papers(Claim claim) {
		return required.of(claim.project(), claim.at()).stream().map(asked -> paper(claim, asked)).toList();
	}

	private AskedPaper paper(Claim claim, RequiredPapers.Asked asked) {
		var name = words.paper(asked.key());
		return switch (asked.key()) {
			case "contract" -> new AskedPaper(name, asked.basis(), !contracts.current(claim.project()).isEmpty(), null,
					files(contracts.current(claim.project()).stream().flatMap(it -> it.papers().stream()).toList()));
			case "invoices" -> new AskedPaper(name, asked.basis(), !claim.invoices().isEmpty(), null, List.of());
			default -> new AskedPaper(name, asked.basis(), claim.paper(asked.key()).isPresent(),
					claim.paper(asked.key()).map(ClaimPaper::dated).orElse(null), files(claim.paper(asked.key()).map(ClaimPaper::files).orElse(List.of())));
		};
	}

	List<ShownInvoice> invoices(Claim claim) {
		return claim.invoices().stream().map(it -> new ShownInvoice(it, files(it.files()))).toList();
	}

	/** The flags of a claim; once it is paid only those that somebody gave a reason for, for others came later. */
	List<ShownFlag> flags(Claim claim, Predicate<UUID> isVisible) {
		var given = reasons.of(claim.project());
		var paid = standing.of(claim.instalment()).isPaid();
		return flags.of(claim.project(), claim.instalment()).stream().filter(flag -> !paid || isReasoned(flag, given)).map(flag -> {
			var seen = flag.others().stream().filter(other -> isVisible.test(other.id())).toList();
			return new ShownFlag(flags.sentence(flag), seen, flag.others().size() - seen.size(),
					given.stream().filter(reason -> reason.flag().equals(flag.key())).toList());
		}).toList();
	}

	private static boolean isReasoned(Flag flag, List<FlagReason> given) {
		return given.stream().anyMatch(reason -> reason.flag().equals(flag.key()));
	}

	PaymentStanding.Standing standing(Claim claim) {
		return standing.of(claim.instalment());
	}

	List<String> voided(Claim claim) {
		return voided.sentences(claim.project(), claim.instalment());
	}

	private List<Attachment> files(List<UUID> ids) {
		return attachments.all(ids);
	}

}
