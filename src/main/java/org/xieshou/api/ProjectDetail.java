package org.xieshou.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.funds.Instalment;
import org.xieshou.funds.ProjectMoney;
import org.xieshou.process.CaseFile;
import org.xieshou.process.CaseStage;
import org.xieshou.project.Plan;
import org.xieshou.project.Project;

/** A project with its plan, the stages it went through and its money. */
record ProjectDetail(UUID id, String number, String title, String kind, Place place, List<String> villages, String county, String implementingUnit,
		String implementer, String lineBureau, @Nullable String partner, Money amount, @Nullable Money committed, @Nullable Money approved,
		@Nullable OffsetDateTime approvedAt, String state, @Nullable String stage, OffsetDateTime openedAt, @Nullable OffsetDateTime closedAt,
		PlanDetail plan, List<StageDetail> stages, List<SourceMoney> money, List<PlannedInstalment> instalments, boolean illustrative) {

	/** The present version of the plan. */
	record PlanDetail(int version, String scope, List<PlannedQuantity> quantities, List<PlannedCost> budget, Money total, List<PlannedMilestone> milestones,
			List<ExpectedResult> indicators, int households, int people, int registeredHouseholds, int registeredPeople) {
	}

	/** What will be built, and how much of it. */
	record PlannedQuantity(String item, BigDecimal amount, String unit) {
	}

	/** What one source pays for one item. */
	record PlannedCost(String source, String item, Money amount) {
	}

	/** A step of the schedule. */
	record PlannedMilestone(String name, LocalDate due) {
	}

	/** A result that can be measured. */
	record ExpectedResult(String name, String target, @Nullable String unit) {
	}

	/** A stage of the project's life. */
	record StageDetail(String stage, OffsetDateTime enteredAt, @Nullable OffsetDateTime leftAt) {
	}

	/** The project's money from one source, as the ledger has it. */
	record SourceMoney(String source, Money approved, Money committed, Money arrived, Money released, Money retained, Money returned) {
	}

	/** An instalment as planned. */
	record PlannedInstalment(UUID id, int number, String kind, BigDecimal cumulativePercent, BigDecimal requiredProgressPercent) {
	}

	static ProjectDetail of(CaseFile file, Project project, List<CaseStage> stages, ProjectMoney money, List<Instalment> instalments) {
		return new ProjectDetail(file.id(), file.number(), file.title(), file.kind(), new Place(file.place(), file.placeName()), project.villages(),
				project.county(), project.implementingUnit(), project.implementer(), project.lineFunction(), project.partner(), Money.of(project.amount()),
				Money.of(project.committed()), Money.of(project.approvedAmount()), Times.of(project.approvedAt()), file.state(), present(stages),
				Times.of(file.openedAt()), Times.of(file.closedAt()), plan(project.plan()), stages.stream().map(ProjectDetail::stage).toList(), money(money),
				instalments.stream().map(ProjectDetail::instalment).toList(), file.illustrative());
	}

	private static @Nullable String present(List<CaseStage> stages) {
		return stages.stream().filter(stage -> stage.leftAt() == null).map(CaseStage::stage).filter(ProjectList.STAGES::contains).findFirst().orElse(null);
	}

	private static PlanDetail plan(Plan plan) {
		return new PlanDetail(plan.version(), plan.scope(),
				plan.quantities().stream().map(line -> new PlannedQuantity(line.item(), plain(line.amount()), line.unit())).toList(),
				plan.budget().stream().map(line -> new PlannedCost(key(line.source()), line.item(), Money.of(line.amount()))).toList(), Money.of(plan.total()),
				plan.milestones().stream().map(line -> new PlannedMilestone(line.name(), line.due())).toList(),
				plan.indicators().stream().map(line -> new ExpectedResult(line.name(), line.target(), line.unit())).toList(),
				plan.households(), plan.people(), plan.registeredHouseholds(), plan.registeredPeople());
	}

	private static StageDetail stage(CaseStage stage) {
		return new StageDetail(stage.stage(), Times.of(stage.enteredAt()), Times.of(stage.leftAt()));
	}

	private static List<SourceMoney> money(ProjectMoney money) {
		return money.sources().stream().map(line -> new SourceMoney(key(line.source()), Money.of(line.approved()), Money.of(line.committed()),
				Money.of(line.arrived()), Money.of(line.released()), Money.of(line.retained()), Money.of(line.returned()))).toList();
	}

	private static PlannedInstalment instalment(Instalment part) {
		return new PlannedInstalment(part.id(), part.number(), part.settlement() ? "settlement" : "progress", plain(part.cumulative()), plain(part.threshold()));
	}

	/** A number without zeros that say nothing. */
	static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return number == null ? null : number.stripTrailingZeros().setScale(Math.max(0, number.stripTrailingZeros().scale()));
	}

	/** A source as the interface spells it: {@code east-aid}. */
	static String key(Enum<?> source) {
		return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
