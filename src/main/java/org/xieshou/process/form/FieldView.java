package org.xieshou.process.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One component as a page draws it: what its input is called, what stands in it and around it. */
public final class FieldView {

	private final Component component;

	private final FieldContext context;

	private FieldView(Component component, FieldContext around) {
		this.component = component;
		this.context = around.within(component);
	}

	static List<FieldView> all(List<Component> components, FieldContext around) {
		return components.stream().map(component -> new FieldView(component, around)).toList();
	}

	/** Which fragment draws it: the component's type, or {@code file}. */
	public String shape() {
		return component.kind() == Kind.FILE ? "file" : component.type().wireName();
	}

	/** Whether it takes or shows an answer, and is not only text or room on the page. */
	public boolean isAnswered() {
		return component.key() != null && !isGroup();
	}

	public boolean isGroup() {
		return component.type().isContainer();
	}

	/** The name of the input, such as {@code lines[0].amount}. */
	public String name() {
		return context.sheet().path(component);
	}

	public String id() {
		return FormProblem.anchor(name());
	}

	public Words words() {
		return component.words();
	}

	public boolean isHidden() {
		return context.hidden();
	}

	/** Whether the browser may insist on an answer: not where the field may yet be hidden or its row stay blank. */
	public boolean isInsisted() {
		return isRequired() && !context.conditional() && !context.sheet().isInRow();
	}

	public boolean isRequired() {
		return component.rules().required() || component.rows().min() > 0;
	}

	public boolean isReadonly() {
		return component.readonly();
	}

	public boolean isDisabled() {
		return component.disabled() || isHidden();
	}

	/** Whether it only tells something: the official cannot change it. */
	public boolean isTold() {
		return component.isLocked();
	}

	/** Whether what is told goes back with the answers, so that a row of a list keeps its place. */
	public boolean isSentBack() {
		return isReadonly() && !isDisabled() && component.type().isWritten() && component.kind() != Kind.FILE;
	}

	/** What is told, line by line, in words a reader knows. */
	public List<String> told() {
		if (component.kind() == Kind.FILE) {
			return chosen().stream().map(this::paper).toList();
		}
		if (component.type().isWritten()) {
			return context.sheet().reading(component).value() instanceof BigDecimal number ? List.of(spoken(number)) : value().lines().toList();
		}
		return options().stream().filter(this::isChosen).map(FormOption::label).toList();
	}

	private String spoken(BigDecimal number) {
		return isMoney() ? new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number) : number.toPlainString();
	}

	public boolean isMoney() {
		return component.kind() == Kind.MONEY;
	}

	public Integer longest() {
		return component.rules().maxLength();
	}

	public List<FormProblem> problems() {
		return context.problemsOf(component);
	}

	public boolean isInvalid() {
		return !problems().isEmpty();
	}

	/** The ids of the texts that explain the input, help first; null where there are none. */
	public String describedBy() {
		List<String> ids = new ArrayList<>();
		if (words().help() != null) {
			ids.add(id() + "-help");
		}
		if (isInvalid()) {
			ids.add(id() + "-error");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/** What stands in the input. */
	public String value() {
		Object value = context.sheet().shown(component);
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return value instanceof Collection || value instanceof Map || value == null ? "" : value.toString();
	}

	public boolean isTicked() {
		return Boolean.TRUE.equals(context.sheet().reading(component).value());
	}

	/** The choices the field offers. */
	public List<FormOption> options() {
		return component.options().among(context.sheet().server());
	}

	public boolean isChosen(FormOption option) {
		return chosen().contains(option.value());
	}

	/** The values chosen, or the papers attached, in order. */
	public List<String> chosen() {
		Object shown = context.sheet().shown(component);
		if (shown instanceof Collection<?> many) {
			return many.stream().map(String::valueOf).toList();
		}
		String written = shown == null ? "" : shown.toString();
		String[] parts = component.kind() == Kind.FILE ? written.split(",") : new String[] { written };
		return Stream.of(parts).filter(part -> !part.isEmpty()).toList();
	}

	/** The name of an attached paper, if the server gives {@code attachmentNames}, else its id. */
	public String paper(String id) {
		Object names = context.sheet().server().get("attachmentNames");
		return names instanceof Map<?, ?> known && known.get(id) != null ? known.get(id).toString() : id;
	}

	/** What stands inside a group. */
	public List<FieldView> fields() {
		return component.isList() ? List.of() : all(component.children(), context);
	}

	/** The rows of a list, with a blank one at the end where rows may be added. */
	public List<List<FieldView>> rows() {
		AnswerSheet sheet = context.sheet();
		List<AnswerSheet> rows = new ArrayList<>(sheet.rows(component) == null ? List.of() : sheet.rows(component));
		int shown = Math.max(rows.size() + (component.rows().growing() ? 1 : 0), component.rows().shown());
		while (rows.size() < Math.min(shown, component.rows().max())) {
			rows.add(sheet.blankRow(component, rows.size()));
		}
		return rows.stream().map(row -> all(component.children(), context.on(row))).toList();
	}

	/** Whether the official may add rows to the list, and it is not yet as long as it may be. */
	public boolean isGrowing() {
		return component.isList() && component.rows().growing() && rows().size() < component.rows().max();
	}

	/** Free text by paragraphs, without the marks of headings. */
	public List<String> paragraphs() {
		String text = words().text() == null ? "" : words().text();
		return text.lines().filter(line -> !line.isBlank()).map(line -> line.replaceFirst("^#{1,6} +", "")).toList();
	}

}
