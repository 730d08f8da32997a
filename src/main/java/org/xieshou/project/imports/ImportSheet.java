package org.xieshou.project.imports;

import java.util.List;

/** The sheets of the template for many proposals; the first column of each is the number that ties a line to its project. */
enum ImportSheet {

	PROJECTS("number title kind place villages implementer implementingUnit scope total households people "
			+ "registeredHouseholds registeredPeople start finish role name telephone", 500),
	QUANTITIES("number item amount unit", 5000),
	BUDGET("number source item amount", 5000),
	INDICATORS("number name target unit", 5000);

	private final List<String> columns;

	private final int mostRows;

	ImportSheet(String columns, int mostRows) {
		this.columns = List.of(columns.split(" "));
		this.mostRows = mostRows;
	}

	List<String> columns() {
		return columns;
	}

	int mostRows() {
		return mostRows;
	}

	/** The list of a proposal that the sheet's lines make up. */
	String list() {
		return name().toLowerCase();
	}

	String nameKey() {
		return "import.sheet." + list();
	}

	String headingKey(String column) {
		return "import.column." + list() + "." + column;
	}

}
