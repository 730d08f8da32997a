package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.process.FormContext;
import org.xieshou.project.Projects;

import org.springframework.beans.factory.annotation.Autowired;

/** What keeps the leading group from deciding. */
@XieshouTest
class LeadingGroupDecisionTests {

	private static final Actor GROUP = new Actor("yingshan-leading-group-director", "组长", "511322:leading-group", "领导小组");

	private static final Map<String, Object> REFUSAL = Map.of("outcome", "refuse", "meeting", "2026年第11次", "reason", "与规划不符。");

	@Autowired
	Cast cast;

	@Autowired
	ProjectHearing hearing;

	@Autowired
	VerdictTaking taking;

	@Autowired
	Projects projects;

	@Autowired
	Opinions opinions;

	@Autowired
	CountyMoney money;

	@Test
	void anUnansweredObjectionHoldsEveryDecisionUp() {
		assertThat(decide(new Objections.Heard("占用耕地。", null, false)).refusals()).singleElement()
			.satisfies(why -> assertThat(why.message()).isEqualTo("approval.refused.objection"));
	}

	@Test
	void anAnsweredOrLateObjectionIsHeardAndDoesNotHoldItUp() {
		assertThat(decide(new Objections.Heard("占用耕地。", "已调整线路。", false)).isAccepted()).isTrue();
		assertThat(decide(new Objections.Heard("占用耕地。", null, true)).isAccepted()).isTrue();
	}

	@Test
	void objectionsAndOpinionsAreShownToTheGroup() {
		var id = cast.road();
		cast.agree(Cast.FINANCE, id);
		var form = form(new Objections.Heard("占用耕地。", "已调整线路。", false));
		assertThat(form.data(new FormContext(id, null, Map.of(), GROUP, Instant.EPOCH)))
			.containsEntry("objections", "占用耕地。 → 已调整线路。")
			.containsEntry("reviews", "营山县财政局：同意。")
			.hasEntrySatisfying("amount", most -> assertThat(most).hasToString("400000.00"));
	}

	private org.xieshou.process.FormOutcome decide(Objections.Heard objection) {
		return form(objection).accept(new FormContext(cast.road(), null, Map.of(), GROUP, Instant.EPOCH), REFUSAL);
	}

	private LeadingGroupDecisionForm form(Objections.Heard objection) {
		return new LeadingGroupDecisionForm(hearing, taking, projects, new ObjectionsHeard(List.of(project -> List.of(objection))),
				opinions, money);
	}

}
