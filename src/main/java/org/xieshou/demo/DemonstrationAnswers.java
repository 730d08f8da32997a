package org.xieshou.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.xieshou.audit.Actor;

import org.springframework.stereotype.Component;

/** What the demonstration's officials answer to each form. */
@Component
class DemonstrationAnswers {

	/** Where the driver puts the percentage that the next instalment asks for. */
	static final String THRESHOLD = "nextThreshold";

	/** Within how many working days the demonstration's inspectors want defects rectified. */
	static final int RECTIFY_DAYS = 10;

	private final DemonstrationPapers papers;

	private final Clock clock;

	DemonstrationAnswers(DemonstrationPapers papers, Clock clock) {
		this.papers = papers;
		this.clock = clock;
	}

	/**
	 * The answers to one form.
	 *
	 * @param data what the server put into the form
	 * @param detour whether this time it does not go straight
	 */
	Map<String, Object> to(String form, DemonstrationProject project, Map<String, Object> data, Actor by, boolean detour) {
		var answers = new HashMap<>(plain(form, project, data, by, detour));
		if (data.get("flags") instanceof List<?> flags && !flags.isEmpty()) {
			answers.put("flags", flags.stream().map(flag -> Map.of("reason", "已与有关乡镇核对，建设地点、内容和受益户均不同，不属重复或拆分。")).toList());
		}
		return answers;
	}

	private Map<String, Object> plain(String form, DemonstrationProject project, Map<String, Object> data, Actor by, boolean detour) {
		var today = LocalDate.now(clock).toString();
		return switch (form) {
			case "township-check" -> Map.of("minutes", "complete", "need", "sound", "beneficiaries", "true", "outcome", "pass", "opinion",
					"村民会议程序完整，受益户已逐户核对。");
			case "screening" -> screening(today, detour, project);
			case "proposal-revision" -> Map.of("outcome", "resubmit", "opinion", "已按要求补充勘察数据和受益户名单。");
			case "recommendation" -> Map.of("outcome", "recommend", "partner", project.partner(), "opinion", "群众需求迫切，前期工作充分，建议优先支持。");
			case "partner-pick" -> Map.of("outcome", "commit", "amount", data.get("asked"), "opinion", "符合帮扶方向，同意出资。");
			case "joint-review" -> Map.of("outcome", "agree", "opinion", "资金来源明确，建设内容可行，同意立项。");
			case "notice-posting" -> Map.of("villagePostedOn", today, "villageSpot", "村务公开栏", "townshipPostedOn", today, "townshipSpot",
					"乡镇便民服务中心公示栏", "countyPostedOn", today, "countySpot", "县人民政府网站");
			case "objection-answer" -> Map.of("outcome", "rejected", "reason", "经核查，项目选址和受益户名单符合规定，已当面答复。");
			case "leading-group-decision" -> Map.of("meeting", "领导小组会议纪要第" + LocalDate.now(clock).getMonthValue() + "期", "outcome",
					"approve", "amount", data.getOrDefault("amount", data.get("planned")), "opinion", "同意立项，按进度拨付。");
			case "superior-decision" -> Map.of("outcome", "approve", "opinion", "同意。");
			default -> construction(form, project, data, by, today, detour);
		};
	}

	private static Map<String, Object> screening(String today, boolean detour, DemonstrationProject project) {
		Map<String, Object> answers = new HashMap<>(Map.of("visitedOn", today, "findings", "已到现场勘察，位置、用地和受益人口属实。", "countyTown", "no",
				"onlyInfrastructure", "no", "missesRegistered", "no", "negativeList", "no"));
		if (detour && project.has("declined")) {
			answers.putAll(Map.of("countyTown", "yes", "onlyInfrastructure", "yes", "outcome", "decline", "reason",
					"资金用在集镇、没有到村到户，也没有带动产业，不符合入库条件。"));
			return answers;
		}
		answers.putAll(detour
				? Map.of("outcome", "return", "returnTo", "proposer", "afterReturn", "straight", "reason", "受益户名单缺少建档立卡户信息，请补充后直接报回。")
				: Map.of("outcome", "pool", "opinion", "符合入库条件，同意入库。"));
		return answers;
	}

	private Map<String, Object> construction(String form, DemonstrationProject project, Map<String, Object> data, Actor by, String today,
			boolean detour) {
		return switch (form) {
			case "payment-application" -> application(project, data, by, today);
			case "progress-inspection" -> inspection(project, data, by, today, detour);
			case "payment-settlement" -> Map.of("outcome", "agree", "opinion", "资料齐全，核定金额无误。");
			case "release-funds" -> Map.of("outcome", "release", "voucher", "拨付凭证" + today.replace("-", ""));
			case "rectification-report" -> Map.of("rectifiedOn", today, "rectified", "已按整改要求返工并自检合格。", "photographsBefore",
					photograph(project, "整改前", by), "photographsAfter", photograph(project, "整改后", by));
			case "change-support" -> Map.of("outcome", "support", "opinion", "经现场核实，情况属实，同意上报。");
			case "change-decision" -> changeDecision(data);
			default -> acceptance(form, project, data, by, today);
		};
	}

	private static Map<String, Object> changeDecision(Map<String, Object> data) {
		Map<String, Object> answers = new HashMap<>(Map.of("meeting", "领导小组专题会议纪要", "outcome", "approve", "opinion", "情况属实，同意申请。"));
		Optional.ofNullable(data.get("amount")).ifPresent(amount -> answers.put("amount", amount));
		return answers;
	}

	/** An application with the claim behind it: one expense, one invoice, and every paper that is asked for. */
	private Map<String, Object> application(DemonstrationProject project, Map<String, Object> data, Actor by, String today) {
		var amount = data.get("ceiling");
		var papersAsked = new ArrayList<Map<String, Object>>();
		for (var row : (List<?>) data.get("papers")) {
			papersAsked.add(Map.of("dated", today, "files", paper(project, ((Map<?, ?>) row).get("paper").toString(), by)));
		}
		return Map.of("work", "已完成本批次对应的工程内容，申请拨付进度款。", "requested", amount, "payee", data.get("payee"), "account", data.get("account"),
				"expenses", List.of(Map.of("item", "本批次工程进度款", "amount", amount)), "invoices",
				List.of(Map.of("number", "演示" + Math.floorMod(Objects.hash(project.title(), data.get("instalment"), today, amount), 100_000_000), "issuedOn", today, "payee",
						data.get("payee"), "amount", amount, "file", paper(project, "发票", by))),
				"papers", papersAsked);
	}

	private Map<String, Object> inspection(DemonstrationProject project, Map<String, Object> data, Actor by, String today, boolean detour) {
		var verified = Math.min(100, (int) data.get(THRESHOLD) + 2);
		Map<String, Object> answers = new HashMap<>(Map.of("inspectedOn", today, "verifiedPercent", String.valueOf(verified),
				"findings", "现场测量与申报进度一致。", "photographs", photograph(project, "进度检查", by), "outcome", "pass"));
		if (detour) {
			answers.putAll(Map.of("outcome", "defects", "findings", "局部墙面空鼓，排水坡度不足。", "demands", "空鼓部位返工，排水沟重新找坡。", "rectifyDays", String.valueOf(RECTIFY_DAYS)));
		}
		return answers;
	}

	private Map<String, Object> acceptance(String form, DemonstrationProject project, Map<String, Object> data, Actor by, String today) {
		return switch (form) {
			case "completion-report" -> Map.of("completedOn", today, "summary", "全部建设内容已完成，自检合格，申请验收。", "quantities",
					rows(data, "quantities", "completed", "planned"), "accounts", rows(data, "accounts", "spent", "approved"),
					"photographsBefore", photograph(project, "开工前", by), "photographsAfter", photograph(project, "完工后", by), "papers",
					paper(project, "竣工决算", by));
			case "township-acceptance" -> Map.of("inspectedOn", today, "findings", "初验合格。", "photographs",
					photograph(project, "初验", by), "outcome", "pass");
			case "acceptance-measurement" -> Map.of("inspectedOn", today, "measured", rows(data, "measured", "measured", "planned"),
					"findings", "实测数量与计划一致。", "photographs", photograph(project, "实测", by), "outcome", "measured");
			case "joint-acceptance" -> Map.of("inspectedOn", today, "opinion", "验收合格。", "outcome", "pass");
			case "final-settlement" -> Map.of("outcome", "agree", "lines", rows(data, "lines", "settled", "reported"), "retention", "money", "retentionPercent", "3",
					"warrantyMonths", "12", "payee", data.get("payee"), "account", data.get("account"), "papers", paper(project, "结算资料", by), "opinion", "按决算结算，预留质保金。");
			case "retention-settlement" -> Map.of("outcome", "agree", "payee", data.get("payee"), "account", data.get("account"), "papers",
					paper(project, "结清资料", by), "opinion", "检查合格，按原合同收款单位退还。");
			case "warranty-inspection" -> Map.of("inspectedOn", today, "findings", "质保期内使用正常，无质量缺陷。", "photographs",
					photograph(project, "质保期满检查", by), "outcome", "pass");
			default -> throw new IllegalStateException("The demonstration does not know the form " + form);
		};
	}

	/** The rows the server gave, with one column answered by another. */
	private static List<Map<String, Object>> rows(Map<String, Object> data, String list, String answered, String by) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var row : (List<?>) data.get(list)) {
			Map<String, Object> copy = new HashMap<>();
			((Map<?, ?>) row).forEach((key, value) -> copy.put(key.toString(), value));
			copy.put(answered, copy.get(by));
			rows.add(copy);
		}
		return rows;
	}

	private String paper(DemonstrationProject project, String what, Actor by) {
		return papers.document(project.title() + " " + what + "（演示）.pdf", by).id().toString();
	}

	private String photograph(DemonstrationProject project, String what, Actor by) {
		return papers.photograph(project.title() + " " + what + "（演示）.png", by).id().toString();
	}

}
