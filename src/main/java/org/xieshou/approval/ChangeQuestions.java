package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;

/** Answers diagrams about the change request that is open (变更与终止). */
@VocabularyQuestion("changes")
class ChangeQuestions {

	private final ChangeHearing hearing;

	private final ChangeRows rows;

	private final Projects projects;

	ChangeQuestions(ChangeHearing hearing, ChangeRows rows, Projects projects) {
		this.hearing = hearing;
		this.rows = rows;
		this.projects = projects;
	}

	/** {@code change} or {@code cancel}. */
	public String kind(String project) {
		return open(project).kind();
	}

	/** The office that requested it. */
	public String requester(String project) {
		return open(project).office();
	}

	/** What the route is asked about: the dearer of the present plan and the plan wanted, in yuan. */
	public BigDecimal amount(String project) {
		return present(project).total().max(wanted(project).total());
	}

	/** The province's share of the money of the plan wanted, in percent. */
	public BigDecimal provincialShare(String project) {
		return Shares.provincial(wanted(project));
	}

	/** The offices above the county that are asked in this round, lowest first. */
	public List<String> levels(String project) {
		return hearing.superiors(open(project)).asked();
	}

	/** What the levels above said: {@code agreed}, {@code refused}, or returned to {@code previous} or {@code proposer}. */
	public String result(String project) {
		return hearing.superiors(open(project)).result();
	}

	/** Where a revised request goes: {@code support} from the start, or straight back to {@code group} or {@code superior}. */
	public String resumesAt(String project) {
		var change = open(project);
		var returned = hearing.lastReturn(change).orElseThrow();
		if (!returned.comesStraightBack() || returned.step() == Step.SUPPORT) {
			return "support";
		}
		return isSame(change, returned) ? returned.step().key() : "group";
	}

	private boolean isSame(ChangeRequest change, Verdict returned) {
		var then = rows.plan(change.id(), returned.content());
		return then == null || change.plan() == null ? then == change.plan() : PlanComparison.same(then, change.plan());
	}

	private Plan wanted(String project) {
		var plan = open(project).plan();
		return plan == null ? present(project) : plan;
	}

	private Plan present(String project) {
		return projects.get(UUID.fromString(project)).plan();
	}

	private ChangeRequest open(String project) {
		return hearing.open(UUID.fromString(project)).orElseThrow();
	}

}
