package org.xieshou.project.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetExport;

/** Writes the empty template, with a sheet that explains every column. */
@Component
class ImportTemplate {

	private static final int WIDTH = 20;

	private final ImportWords words;

	ImportTemplate(ImportWords words) {
		this.words = words;
	}

	SheetExport write(Locale locale) {
		var template = new SheetExport();
		for (var sheet : ImportSheet.values()) {
			template.sheet(words.say(sheet.nameKey(), locale), headings(sheet, locale), List.of());
			choices(template, sheet, locale);
		}
		return template.sheet(words.say("import.sheet.help", locale), explanation(locale),
				Arrays.stream(ImportSheet.values()).flatMap(sheet -> sheet.columns().stream().map(column -> new Explained(sheet, column))).toList());
	}

	/** A column that the last sheet explains. */
	private record Explained(ImportSheet sheet, String column) {
	}

	private List<SheetColumn<Object>> headings(ImportSheet sheet, Locale locale) {
		return sheet.columns().stream()
			.map(column -> SheetColumn.text(words.say(sheet.headingKey(column), locale), WIDTH, row -> "")).toList();
	}

	private List<SheetColumn<Explained>> explanation(Locale locale) {
		return List.of(
				SheetColumn.text(words.say("import.help.sheet", locale), WIDTH, each -> words.say(each.sheet().nameKey(), locale)),
				SheetColumn.text(words.say("import.help.column", locale), WIDTH, each -> words.say(each.sheet().headingKey(each.column()), locale)),
				SheetColumn.text(words.say("import.help.how", locale), 60, each -> words.say(each.sheet().headingKey(each.column()) + ".help", locale)));
	}

	private void choices(SheetExport template, ImportSheet sheet, Locale locale) {
		var lists = Map.of("kind", words.kinds(locale), "source", words.sources(locale), "implementer",
				List.of(words.say("proposal.implementer.township", locale), words.say("proposal.implementer.village", locale)));
		for (var column = 0; column < sheet.columns().size(); column++) {
			if (lists.containsKey(sheet.columns().get(column))) {
				template.choices(column, sheet.mostRows(), lists.get(sheet.columns().get(column)));
			}
		}
	}

}
