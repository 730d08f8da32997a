package org.xieshou.project.proposal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.xieshou.office.OfficeFunction;
import org.xieshou.office.OfficeId;
import org.xieshou.project.Paper;
import org.xieshou.project.Project;

/** Writes a project back into a sheet, so that a returned proposal is revised where it was typed. */
final class SheetWriter {

	private final Map<String, String> fields = new HashMap<>();

	private final Map<String, List<Map<String, String>>> lists = new HashMap<>();

	private SheetWriter() {
	}

	static ProposalSheet write(Project project, List<Paper> papers) {
		var writer = new SheetWriter();
		writer.head(project);
		writer.plan(project);
		writer.list("papers", papers, paper -> Map.of("kind", paper.kind(), "attachment",
				paper.attachment() == null ? "" : paper.attachment().toString(), "name", paper.name(), "sha256", paper.sha256()));
		return new ProposalSheet(writer.fields, writer.lists);
	}

	private void head(Project project) {
		fields.put("title", project.title());
		fields.put("kind", project.kind());
		fields.put("place", project.place());
		fields.put("implementingUnit", project.implementingUnit());
		var byVillage = OfficeId.of(project.implementer()).function() == OfficeFunction.VILLAGE;
		fields.put("implementer", byVillage ? "village" : "township");
		list("villages", project.villages(), village -> Map.of("place", village));
	}

	private void plan(Project project) {
		var plan = project.plan();
		fields.put("scope", plan.scope());
		fields.put("total", plain(plan.total()));
		fields.put("households", String.valueOf(plan.households()));
		fields.put("people", String.valueOf(plan.people()));
		fields.put("registeredHouseholds", String.valueOf(plan.registeredHouseholds()));
		fields.put("registeredPeople", String.valueOf(plan.registeredPeople()));
		list("quantities", plan.quantities(), line -> Map.of("item", line.item(), "amount", plain(line.amount()), "unit", line.unit()));
		list("budget", plan.budget(), line -> Map.of("source", line.source().name(), "item", line.item(), "amount", plain(line.amount())));
		list("milestones", plan.milestones(), line -> Map.of("name", line.name(), "due", line.due().toString()));
		list("indicators", plan.indicators(), line -> Map.of("name", line.name(), "target", line.target(), "unit", line.unit()));
		list("contacts", plan.contacts(), line -> Map.of("role", line.role(), "name", line.name(), "telephone", line.telephone()));
	}

	private <T> void list(String name, List<T> lines, Function<T, Map<String, String>> row) {
		lists.put(name, lines.stream().map(row).toList());
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
