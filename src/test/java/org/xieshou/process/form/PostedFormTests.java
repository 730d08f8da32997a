package org.xieshou.process.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser posts becomes raw answers, rows included. */
class PostedFormTests {

	@Test
	void fieldsRowsAndSeveralChoicesAreGathered() {
		assertThat(answers("note", "一", "many", List.of("a", "b"), "lines[2].amount", "3", "lines[0].amount", "1", "lines[0].source", "east"))
			.isEqualTo(Map.of("note", "一", "many", List.of("a", "b"), "lines",
					List.of(Map.of("amount", "1", "source", "east"), Map.of("amount", "3"))));
	}

	@Test
	void whatBelongsToThePageIsNoAnswer() {
		assertThat(answers("_csrf", "token", "note", "一")).containsOnlyKeys("note");
	}

	@Test
	void namesThatFitNothingAreLeftForTheCheckToRefuse() {
		assertThat(answers("lines[9999].a", "1", "lines[-1].a", "1", "lines[0].a.b", "1", "lines[0][0].a", "1", "class.module", "1"))
			.containsOnlyKeys("lines[9999].a", "lines[-1].a", "lines[0].a.b", "lines[0][0].a", "class.module");
	}

	@Test
	void aNameThatIsBothFieldAndListIsRefusedByTheCheck() {
		FormSchema schema = FormSchema.parse("""
				{ "type": "default", "components": [ { "type": "dynamiclist", "path": "lines", "label": "预算", "components": [
					{ "type": "textfield", "key": "a", "label": "甲" } ] } ] }
				""");
		Map<String, Object> both = answers("lines", "x", "lines[0].a", "1");
		assertThat(schema.validate(both, Map.of()).problems()).extracting(FormProblem::rule)
			.containsExactlyInAnyOrder("type", "unknown");
	}

	private static Map<String, Object> answers(Object... pairs) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			parameters.put((String) pairs[i], pairs[i + 1] instanceof List<?> many ? many.toArray(String[]::new)
					: new String[] { (String) pairs[i + 1] });
		}
		return PostedForm.answers(parameters, Set.of("_csrf"));
	}

}
