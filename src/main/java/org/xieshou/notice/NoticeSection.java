package org.xieshou.notice;

import java.util.List;
import java.util.UUID;

import org.xieshou.process.CaseSection;

import org.springframework.stereotype.Component;

/** The notices of a project on its case page. */
@Component
class NoticeSection implements CaseSection {

	private final NoticeTable table;

	private final NoticeViews views;

	NoticeSection(NoticeTable table, NoticeViews views) {
		this.table = table;
		this.views = views;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public String key() {
		return "notices";
	}

	@Override
	public String template() {
		return "notice/section";
	}

	@Override
	public List<NoticeView> model(UUID caseId) {
		var notices = table.of(caseId).stream().map(views::view).toList();
		return notices.isEmpty() ? null : notices;
	}

}
