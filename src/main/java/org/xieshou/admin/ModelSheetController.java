package org.xieshou.admin;

import java.util.List;
import java.util.Locale;

import org.xieshou.export.SheetColumn;
import org.xieshou.export.SheetDownload;
import org.xieshou.export.SheetExport;
import org.xieshou.process.ModelVersion;
import org.xieshou.process.ModelVersions;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The diagrams, tables and forms with all their versions, as a workbook. */
@Controller
class ModelSheetController {

	private final ModelVersions versions;

	private final Titles titles;

	private final MessageSource messages;

	ModelSheetController(ModelVersions versions, Titles titles, MessageSource messages) {
		this.versions = versions;
		this.titles = titles;
		this.messages = messages;
	}

	@GetMapping("/admin/models.xlsx")
	ResponseEntity<byte[]> models(Locale locale) {
		var all = versions.all();
		var spoken = titles.of(all, locale);
		var title = say("admin.models.title", locale);
		List<SheetColumn<ModelVersion>> columns = List.of(SheetColumn.text(say("admin.column.name", locale), 30, it -> spoken.get(it.name())),
				SheetColumn.text(say("admin.column.file", locale), 30, ModelVersion::name),
				SheetColumn.number(say("admin.column.version", locale), ModelVersion::version),
				SheetColumn.number(say("admin.column.release", locale), it -> it.since().number()),
				SheetColumn.minute(say("admin.column.since", locale), it -> it.since().at()),
				SheetColumn.text(say("admin.column.by", locale), 30, it -> isShipped(it) ? say("admin.by.system", locale) : it.since().by()),
				SheetColumn.text(say("admin.column.reason", locale), 50, it -> isShipped(it) ? say("admin.reason.shipped", locale) : it.since().reason()),
				SheetColumn.number(say("admin.column.cases", locale), ModelVersion::cases), SheetColumn.text("SHA-256", 66, ModelVersion::sha256));
		return SheetDownload.of(title, new SheetExport().sheet(title, columns, all));
	}

	private static boolean isShipped(ModelVersion version) {
		return version.since().by().equals("system");
	}

	private String say(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

}
