package org.xieshou.process.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What an official sees of a form without script. */
class FormViewTests {

	private static final FormSchema FORM = FormSchema.parse("""
			{ "type": "default", "id": "view", "components": [
				{ "type": "text", "text": "# 请核对\\n再提交" },
				{ "type": "radio", "key": "outcome", "label": "意见", "validate": { "required": true },
					"values": [ { "value": "approve", "label": "同意" }, { "value": "return", "label": "退回" } ] },
				{ "type": "textarea", "key": "reason", "label": "理由", "description": "写明缺什么", "validate": { "required": true, "maxLength": 200 },
					"conditional": { "hide": "=outcome != \\"return\\"" } },
				{ "type": "number", "key": "amount", "label": "金额", "properties": { "kind": "money" }, "appearance": { "suffixAdorner": "元" } },
				{ "type": "select", "key": "place", "label": "村", "valuesKey": "places" },
				{ "type": "checkbox", "key": "seen", "label": "已到场" },
				{ "type": "datetime", "key": "day", "dateLabel": "日期", "subtype": "date" },
				{ "type": "textfield", "key": "papers", "label": "附件", "properties": { "kind": "file" } },
				{ "type": "textfield", "key": "number", "label": "编号", "readonly": true },
				{ "type": "group", "label": "预算", "components": [
					{ "type": "dynamiclist", "path": "lines", "label": "资金来源", "components": [
						{ "type": "textfield", "key": "source", "label": "来源" },
						{ "type": "number", "key": "share", "label": "比例", "validate": { "max": 100 } } ] } ] } ] }
			""");

	private static final Map<String, Object> SERVER = Map.of("places", List.of(new FormOption("1", "甲村"), new FormOption("2", "<i>乙村")),
			"number", "NC-01", "attachmentNames", Map.of("p-1", "会议记录.pdf"));

	@Test
	void everyFieldHasALabelForItsInput() {
		String page = drawn(FormView.opened(FORM, SERVER), Locale.CHINA);
		assertThat(page).contains("<p>请核对</p>", "for=\"field-amount\"", "id=\"field-amount\"", "name=\"amount\"", ">元</span>",
				"type=\"date\"", "name=\"day\"", "<p> NC-01 </p>", "<input type=\"hidden\" name=\"number\" value=\"NC-01\">", ">预算</legend>");
		assertThat(page).doesNotContain("th:", "??", "is-invalid");
	}

	@Test
	void aNewListOffersItsFirstRow() {
		assertThat(drawn(FormView.opened(FORM, SERVER), Locale.CHINA)).contains("name=\"lines[0].source\"", "第 1 行")
			.doesNotContain("lines[1]");
	}

	@Test
	void aHiddenFieldIsDrawnSoThatItIsNotPosted() {
		assertThat(tag(drawn(FormView.opened(FORM, SERVER), Locale.CHINA), "<textarea")).contains("disabled=\"disabled\"");
		assertThat(tag(shownAgain(Map.of("outcome", "return")), "<textarea")).doesNotContain("disabled", "required=")
			.contains("aria-describedby=\"field-reason-help field-reason-error\"", "maxlength=\"200\"", "is-invalid");
	}

	@Test
	void whatWasEnteredStandsThereAgainWithWhatIsWrong() {
		String page = shownAgain(Map.of("outcome", "approve", "amount", "12,5", "place", "2", "seen", "true", "papers", "p-1", "lines",
				List.of(Map.of("source", "东部", "share", "120"))));
		assertThat(page).contains("value=\"12,5\"", "“金额”只能填数字", "href=\"#field-amount\"", "href=\"#field-lines-0-share\"",
				"“资金来源 1 · 比例”不能大于 100。", "name=\"lines[1].source\"", "会议记录.pdf", "value=\"p-1\"");
		assertThat(tag(page, "<input class=\"form-check-input\" type=\"checkbox\" value=\"true\"")).contains("checked");
		assertThat(page).containsPattern("value=\"2\"[^>]*selected");
	}

	@Test
	void textsFromOutsideStayTexts() {
		String page = shownAgain(Map.of("number", "x", "amount", "\"><script>alert(1)</script>", "<img src=x>", "1"));
		assertThat(page).doesNotContain("<script>", "<img", "<i>乙村").contains("&lt;i&gt;乙村");
	}

	@Test
	void theSentencesComeInEnglishToo() {
		FormView view = FormView.again(FORM, Map.of(), SERVER, FORM.validate(Map.of(), SERVER).problems());
		assertThat(drawn(view, Locale.ENGLISH)).contains("Please fill in “意见”.", "Row 1");
	}

	@Test
	void aDrawnFormCanBePostedAsItStands() {
		Map<String, String[]> posted = Map.of("outcome", new String[] { "approve" }, "number", new String[] { "NC-01" }, "amount",
				new String[] { "" }, "lines[0].source", new String[] { "" }, "lines[0].share", new String[] { "" });
		assertThat(FORM.validate(PostedForm.answers(posted, Set.of()), SERVER).problems()).isEmpty();
	}

	private static String shownAgain(Map<String, ?> raw) {
		return drawn(FormView.again(FORM, raw, SERVER, FORM.validate(raw, SERVER).problems()), Locale.CHINA);
	}

	private static String tag(String page, String opening) {
		int start = page.indexOf(opening);
		return page.substring(start, page.indexOf('>', start));
	}

	private static String drawn(FormView form, Locale locale) {
		var context = new Context(locale, Map.of("form", form));
		SpringTemplateEngine engine = engine();
		return engine.process("process/form", Set.of("problems"), context) + engine.process("process/form", Set.of("fields"), context);
	}

	private static SpringTemplateEngine engine() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/form");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		var templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		return engine;
	}

}
