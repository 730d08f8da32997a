package org.xieshou.project.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.project.Fault;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.proposal.ProposalSheet;
import org.xieshou.project.proposal.SheetReader;

/** Reads a filled template and holds every line against the same rules as a proposal that was typed. */
@Component
class ImportReading {

	private final ImportWords words;
	private final SheetReader reader;
	private final ProjectSelection selection;

	ImportReading(ImportWords words, SheetReader reader, ProjectSelection selection) {
		this.words = words;
		this.reader = reader;
		this.selection = selection;
	}

	/** What was read, and what is wrong with it; when something is wrong nothing is imported. */
	record Result(List<ProposalSheet> sheets, List<ImportFault> faults) {
	}

	Result read(Workbook workbook, Actor by) {
		var lines = new WorkbookLines(workbook, words);
		var faults = new ArrayList<ImportFault>();
		var projects = projects(lines.of(ImportSheet.PROJECTS), faults);
		for (var sheet : List.of(ImportSheet.QUANTITIES, ImportSheet.BUDGET, ImportSheet.INDICATORS)) {
			lines.of(sheet).forEach(line -> tie(line, projects, faults));
		}
		faults.addAll(0, lines.faults());
		if (lines.faults().isEmpty()) {
			projects.values().forEach(project -> check(project, by, faults));
		}
		return new Result(projects.values().stream().map(ImportedProject::sheet).toList(), faults);
	}

	/** Everything that is wrong with a proposal that was read. */
	List<Fault> faults(ProposalSheet sheet, Actor by) {
		var faults = new ArrayList<>(selection.check(reader.read(sheet, by), by));
		faults.addAll(reader.total(sheet));
		return faults;
	}

	private Map<String, ImportedProject> projects(List<ImportLine> lines, List<ImportFault> faults) {
		var projects = new LinkedHashMap<String, ImportedProject>();
		for (var line : lines) {
			var number = line.text("number");
			if (number.isEmpty() || projects.containsKey(number)) {
				faults.add(new ImportFault(line.at("number"), number.isEmpty() ? "import.fault.number" : "import.fault.twice", number));
			}
			else {
				projects.put(number, new ImportedProject(line, words, words.say("import.milestone.start", Locale.SIMPLIFIED_CHINESE),
						words.say("import.milestone.finish", Locale.SIMPLIFIED_CHINESE)));
			}
		}
		if (lines.isEmpty()) {
			faults.add(new ImportFault(null, "import.fault.empty"));
		}
		return projects;
	}

	private static void tie(ImportLine line, Map<String, ImportedProject> projects, List<ImportFault> faults) {
		var project = projects.get(line.text("number"));
		if (project == null) {
			faults.add(new ImportFault(line.at("number"), "import.fault.untied", line.text("number")));
		}
		else {
			project.add(line);
		}
	}

	private void check(ImportedProject project, Actor by, List<ImportFault> faults) {
		faults(project.sheet(), by)
			.forEach(fault -> faults.add(new ImportFault(project.place(fault.field()), fault.message(), fault.arguments())));
	}

}
