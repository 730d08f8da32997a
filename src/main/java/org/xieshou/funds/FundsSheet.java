package org.xieshou.funds;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.security.Official;

/** The funds page as a workbook: a sheet for each breakdown and one with the projects. */
@Component
class FundsSheet {

	private static final int MOST_PROJECTS = 5_000;

	private final FundsPage page;

	private final FundsFigures figures;

	private final MoneyWords words;

	FundsSheet(FundsPage page, FundsFigures figures, MoneyWords words) {
		this.page = page;
		this.figures = figures;
		this.words = words;
	}

	ResponseEntity<byte[]> of(FundsQuery query, Official official) {
		var view = page.of(query, official);
		var workbook = new SheetExport();
		view.parts().forEach(part -> workbook.sheet(words.say("funds.by." + part.key()), columns(part), part.figures()));
		workbook.sheet(words.say("funds.projects"), projectColumns(view.counties()),
				figures.projects(new FundsQuery(query.county(), query.source(), query.kind(), query.year(), 1), official, MOST_PROJECTS));
		return SheetDownload.of(words.say("funds.title"), workbook);
	}

	private List<SheetColumn<FundsFigure>> columns(FundsView.Part part) {
		return List.of(SheetColumn.text(words.say("funds.column." + part.key()), 24, it -> part.names().get(it.key())),
				SheetColumn.wan(wan("allotted"), FundsFigure::allotted), SheetColumn.wan(wan("approved"), FundsFigure::approved),
				SheetColumn.wan(wan("released"), FundsFigure::released), SheetColumn.number(words.say("funds.column.percent"), FundsFigure::executionRate),
				SheetColumn.wan(wan("accepted"), FundsFigure::accepted), SheetColumn.wan(wan("retained"), FundsFigure::retained),
				SheetColumn.wan(wan("returned"), FundsFigure::returned));
	}

	private List<SheetColumn<ProjectFunds>> projectColumns(Map<String, String> counties) {
		return List.of(SheetColumn.text(words.say("funds.column.number"), 24, ProjectFunds::number),
				SheetColumn.text(words.say("funds.column.project"), 40, ProjectFunds::title),
				SheetColumn.text(words.say("funds.column.county"), 16, it -> counties.getOrDefault(it.figure().key(), it.figure().key())),
				SheetColumn.text(words.say("funds.column.kind"), 16, it -> words.say("project.kind." + it.kind())),
				SheetColumn.wan(wan("approved"), it -> it.figure().approved()), SheetColumn.wan(wan("released"), it -> it.figure().released()),
				SheetColumn.number(words.say("funds.column.percent"), it -> it.figure().executionRate()),
				SheetColumn.wan(wan("accepted"), it -> it.figure().accepted()), SheetColumn.wan(wan("retained"), it -> it.figure().retained()),
				SheetColumn.wan(wan("returned"), it -> it.figure().returned()));
	}

	private String wan(String column) {
		return words.say("funds.column.in.wan", words.say("funds.column." + column));
	}

}
