package org.xieshou.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.audit.Actor;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** Contracts for tests and the answers to applications for payment that a claim asks for. */
@Component
public class ClaimDrafts {

	public static final String FIRM = "示范施工单位（营山）";

	public static final String ACCOUNT = "6222020200112233";

	public static final String NEW_ACCOUNT = "62220202007777";

	static final Party BUILDER = party(FIRM, "91511322MADEM0001", ACCOUNT);

	static final Actor TOWNSHIP = new Actor("wanglonghu-township-clerk", "营山县望龙湖镇人民政府 经办员", "511322121:township", "营山县望龙湖镇人民政府");

	private final Contracts contracts;

	private final Projects projects;

	private final Attachments attachments;

	private final RequiredPapers required;

	private final Clock clock;

	ClaimDrafts(Contracts contracts, Projects projects, Attachments attachments, RequiredPapers required,
			Clock clock) {
		this.contracts = contracts;
		this.projects = projects;
		this.attachments = attachments;
		this.required = required;
		this.clock = clock;
	}

	static Party party(String name, String signs, String account) {
		return new Party(name, signs + CreditCode.check(signs), "示范银行营山支行", account);
	}

	/** A contract over everything approved, with one builder. */
	public void contract(UUID project) {
		contract(project, null, BUILDER, projects.get(project).approvedAmount());
	}

	void contract(UUID project, UUID changed, Party party, BigDecimal amount) {
		contract(project, changed, party, amount, "HT-" + project.toString().substring(0, 8));
	}

	void contract(UUID project, UUID changed, Party party, BigDecimal amount, String number) {
		var office = projects.get(project).implementer();
		var by = new Actor(office.endsWith(":village") ? "gufo-village-clerk" : TOWNSHIP.person(), TOWNSHIP.name(), office, TOWNSHIP.officeName());
		var refusals = contracts.register(UUID.randomUUID().toString(), new RegisterContract(project, changed, number,
				LocalDate.now(clock), amount, "承包全部建设内容", changed == null ? null : "收款账号变更", "试验", List.of(party),
				List.of(UUID.fromString(paper("合同.pdf")))), by);
		if (!refusals.isEmpty()) {
			throw new AssertionError(refusals);
		}
	}

	/** The builder's account on the contract is changed. */
	public void changeAccount(UUID project) {
		var contract = contracts.current(project).get(0);
		contract(project, contract.id(), party(FIRM, "91511322MADEM0001", NEW_ACCOUNT), contract.amount());
	}

	/** The answers of whoever settles anew to whom retention money goes. */
	public Map<String, Object> retention(String account) {
		return new HashMap<>(Map.of("outcome", "agree", "payee", FIRM, "account", account, "papers", paper("账号变更证明.pdf"), "opinion",
				"账号变更属实，同意退还。"));
	}

	/** The answers to an application for payment of a project that has such a contract, in good order. */
	public Map<String, Object> application(UUID project, String yuan) {
		var today = LocalDate.now(clock).toString();
		var answers = new HashMap<String, Object>(Map.of("work", "路基完成，路面开工。", "requested", yuan, "payee", FIRM, "account", ACCOUNT,
				"expenses", List.of(Map.of("item", "路面材料和人工", "amount", yuan)), "invoices",
				List.of(invoice(yuan))));
		answers.put("papers", required.toHandIn(project).stream()
			.map(asked -> Map.of("dated", today, "files", List.of(paper(asked.key() + ".pdf")))).toList());
		return answers;
	}

	/** An invoice of the builder, unlike any other. */
	Map<String, Object> invoice(String yuan) {
		return Map.of("number", "FP-" + UUID.randomUUID().toString().substring(0, 18), "issuedOn", today(), "payee", FIRM, "amount", yuan, "file",
				List.of(paper("发票.pdf")));
	}

	/** The papers that the next claim of a project needs, and of those the ones handed in with it. */
	List<String> asked(UUID project) {
		return required.of(project).stream().map(RequiredPapers.Asked::key).toList();
	}

	List<String> toHandIn(UUID project) {
		return required.toHandIn(project).stream().map(RequiredPapers.Asked::key).toList();
	}

	String today() {
		return LocalDate.now(clock).toString();
	}

	/** A paper unlike any other. */
	public String paper(String name) {
		return attachments.store(name, ("%PDF-1.7 " + name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), TOWNSHIP).id().toString();
	}

}
