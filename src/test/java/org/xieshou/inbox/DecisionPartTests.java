package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.xieshou.process.form.FieldView;
import org.xieshou.process.form.FormProblem;
import org.xieshou.process.form.FormSchema;
import org.xieshou.process.form.FormView;

import org.springframework.core.io.ClassPathResource;

/** What is filled in stands in the page, what is decided over the bar of actions. */
class DecisionPartTests {

	@Test
	void theOutcomeAndWhatHangsOnItArePartedFromTheFacts() throws IOException {
		var part = DecisionPart.of(FormView.opened(schema("desk-check"), Map.of()));
		assertThat(part.facts()).extracting(FieldView::name).containsExactly("unit", "sum", "lines", "papers");
		assertThat(part.fields()).extracting(FieldView::name).first().isEqualTo("outcome");
		assertThat(part.isOpen()).isFalse();
	}

	@Test
	void everyOutcomeIsAnActionWithItsToneAndItsKey() throws IOException {
		assertThat(DecisionPart.of(FormView.opened(schema("desk-check"), Map.of())).outcomes()).extracting("value", "key", "tone")
			.containsExactly(tuple("pass", "approve", "main"), tuple("return", "return", "plain"), tuple("decline", "", "danger"));
	}

	@Test
	void aFormWithoutAnOutcomeStaysInOnePiece() throws IOException {
		var part = DecisionPart.of(FormView.opened(schema("desk-study"), Map.of()));
		assertThat(part.facts()).extracting(FieldView::name).containsExactly("meeting", "opinion");
		assertThat(part.fields()).isEmpty();
		assertThat(part.outcomes()).isEmpty();
	}

	@Test
	void somethingWrongInsideKeepsThePanelOpen() throws IOException {
		var wrong = FormView.again(schema("desk-check"), Map.of("outcome", "decline"), Map.of(),
				List.of(new FormProblem("reason", "reason", "form.problem.required", List.of())));
		assertThat(DecisionPart.of(wrong).isOpen()).isTrue();
	}

	private static FormSchema schema(String form) throws IOException {
		return FormSchema.parse(new ClassPathResource("inbox/" + form + ".form").getContentAsString(StandardCharsets.UTF_8));
	}

}
