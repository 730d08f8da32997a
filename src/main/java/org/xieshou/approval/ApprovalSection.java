package org.xieshou.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;
import org.xieshou.process.CaseSection;

import org.springframework.stereotype.Component;

/** The case page's section on who reviewed and decided, by which rules, and what was to be changed since. */
@Component
class ApprovalSection implements CaseSection {

	private final Verdicts verdicts;

	private final AppliedTables tables;

	private final ApprovalRegister register;

	private final ChangeSheets sheets;

	private final Offices offices;

	ApprovalSection(Verdicts verdicts, AppliedTables tables, ApprovalRegister register, ChangeSheets sheets, Offices offices) {
		this.verdicts = verdicts;
		this.tables = tables;
		this.register = register;
		this.sheets = sheets;
		this.offices = offices;
	}

	/**
	 * What the section shows.
	 *
	 * @param approval the approval on record, or null
	 * @param superiors the names of the offices above the county that agreed
	 * @param requestable whether a change can be requested now, by those who may
	 */
	record View(UUID project, Approval approval, List<String> superiors, List<Verdict> said, List<AppliedTable> rules,
			List<ChangeSheets.Sheet> changes, boolean requestable) {
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public String key() {
		return "approval";
	}

	@Override
	public String template() {
		return "approval/section";
	}

	@Override
	public Object model(UUID project) {
		var rules = Stream.of(ProjectHearing.JOINT_REVIEW, ProjectHearing.ROUTE).map(table -> tables.last(project, table))
			.flatMap(Optional::stream).toList();
		if (rules.isEmpty()) {
			return null;
		}
		var approval = register.find(project);
		return new View(project, approval.orElse(null), approval.map(Approval::superiors).orElse(List.of()).stream().map(this::name).toList(),
				verdicts.onApproval(project), rules, sheets.of(project), approval.isPresent() && sheets.isRequestable(project));
	}

	private String name(String office) {
		return offices.find(OfficeId.of(office)).map(Office::name).orElse(office);
	}

}
