package org.xieshou.process.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a form file may hold, and how a file that holds more is refused. */
class FormSchemaTests {

	@Test
	void aFormThatKeepsToTheListIsRead() {
		assertThat(FormSchema.parse(form(field("'type':'textfield','key':'note','label':'备注'"))).components()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"'type':'script','key':'x','label':'甲'|unknownType",
			"'type':'expression','key':'x','label':'甲','expression':'=1'|unknownType",
			"'type':'iframe','url':'https://example.org','label':'甲','id':'x'|unknownType",
			"'type':'image','source':'x.png','id':'x'|unknownType",
			"'type':'html','content':'<b>x</b>','id':'x'|unknownType",
			"'type':'button','key':'x','label':'甲','action':'submit'|unknownType",
			"'type':'textfield','key':'x','label':'甲','onclick':'alert(1)'|unknownKey",
			"'type':'textfield','key':'x','label':'甲','validate':{'required':true,'validationType':'email'}|unknownKey",
			"'type':'textfield','key':'x','label':'甲','properties':{'class':'java.lang.Runtime'}|unknownKey",
			"'type':'textfield','key':'x','label':'甲','properties':{'kind':'money'}|kind",
			"'type':'number','key':'x','label':'甲','properties':{'kind':'gold'}|kind",
			"'type':'textfield','key':'x','label':'=1+1'|expression",
			"'type':'textfield','key':'x','label':'甲 {{secret}}'|expression",
			"'type':'text','id':'x','text':'<script>alert(1)</script>'|expression",
			"'type':'textfield','key':'x','label':'甲','readonly':'=true'|wrongType",
			"'type':'number','key':'x','label':'甲','validate':{'min':'=1'}|wrongType",
			"'type':'number','key':'x','label':'甲','validate':{'min':1e400}|wrongType",
			"'type':'select','key':'x','label':'甲','valuesExpression':'=a'|unknownKey",
			"'type':'select','key':'x','label':'甲'|options",
			"'type':'select','key':'x','label':'甲','valuesKey':'a','values':[{'value':'a','label':'a'}]|options",
			"'type':'select','key':'x','label':'甲','values':[{'value':'a','label':'a'},{'value':'a','label':'b'}]|options",
			"'type':'textfield','key':'x','label':'甲','validate':{'pattern':'(?=a)b'}|pattern",
			"'type':'textfield','key':'x','label':'甲','validate':{'pattern':'[a-z&&[def]]'}|pattern",
			"'type':'textfield','key':'x','label':'甲','validate':{'pattern':'a++'}|pattern",
			"'type':'textfield','key':'x','label':'甲','validate':{'pattern':'(a'}|pattern",
			"'type':'textfield','key':'x'|label",
			"'type':'textfield','label':'x'|key",
			"'type':'datetime','key':'x','dateLabel':'甲','subtype':'time'|dateOnly",
			"'type':'number','key':'x','label':'甲','defaultValue':'many'|default",
			"'type':'dynamiclist','path':'x','label':'甲','properties':{'minRows':'3','maxRows':'2'}|rows",
			"'type':'textfield','key':'x','label':'甲','conditional':{'show':'=a = 1'}|unknownKey",
			"'type':'textfield','key':'x','label':'甲','conditional':{'hide':'=x = null'}|conditionOnHidden" })
	void whateverIsNotOnTheListIsRefusedUnderTheNameOfItsComponent(String component, String rule) {
		FormProblem problem = problems(form(field(component))).get(0);
		assertThat(problem.rule()).isEqualTo(rule);
		assertThat(problem.field()).isEqualTo("x");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x.y", "true", "this", "1a", "数", "a b", "", "a[0]", "_csrf" })
	void aKeyIsAPlainWord(String key) {
		assertThat(problems(form(field("'type':'textfield','key':'" + key + "','label':'甲'")))).extracting(FormProblem::rule)
			.containsExactly("key");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "1", "{} {}", "{'type':'default','type':'default'}" })
	void whatIsNoFormFileIsRefused(String json) {
		assertThat(problems(json)).extracting(FormProblem::rule).isSubsetOf("notJson", "unknownType").isNotEmpty();
	}

	@Test
	void aFileThatIsTooLargeIsRefusedUnread() {
		assertThat(problems("[".repeat(300_000))).extracting(FormProblem::rule).containsExactly("tooLarge");
	}

	@Test
	void aFileThatIsNestedTooDeeplyIsRefused() {
		assertThat(problems("[".repeat(100_000))).extracting(FormProblem::rule).containsExactly("notJson");
		String deep = IntStream.range(0, 7).mapToObj(i -> "").reduce(field("'type':'separator'"),
				(inner, i) -> "{'type':'group','label':'甲','components':[" + inner + "]}");
		assertThat(problems(form(deep))).extracting(FormProblem::rule).contains("tooMany");
	}

	@Test
	void aFormOfTooManyComponentsIsRefused() {
		String many = IntStream.range(0, 301).mapToObj(i -> "{'type':'separator'}").collect(Collectors.joining(","));
		assertThat(problems(form(many))).extracting(FormProblem::rule).containsExactly("tooMany");
	}

	@Test
	void noKeyAndNoIdIsUsedTwice() {
		String twice = field("'type':'number','key':'a','id':'one','label':'甲'") + ","
				+ field("'type':'textfield','key':'a','id':'one','label':'乙'");
		assertThat(problems(form(twice))).extracting(FormProblem::rule).containsExactly("duplicate", "duplicate");
	}

	@Test
	void aListInsideAListIsRefused() {
		String nested = field("'type':'dynamiclist','path':'a','label':'甲','components':[{'type':'dynamiclist','path':'b','label':'乙'}]");
		assertThat(problems(form(nested))).extracting(FormProblem::rule).containsExactly("rows");
	}

	@Test
	void aConditionMayNotLookAtAFieldThatMayBeHiddenItself() {
		String chain = field("'type':'textfield','key':'a','label':'甲'") + ","
				+ field("'type':'textfield','key':'b','label':'乙','conditional':{'hide':'=a = null'}") + ","
				+ field("'type':'textfield','key':'c','label':'丙','conditional':{'hide':'=b = null'}");
		assertThat(problems(form(chain))).extracting(FormProblem::rule).containsExactly("conditionOnHidden");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=n = \\\"1\\\"", "=n < true", "=n < null", "=t < 1", "=t = 1", "=b = 1", "=b = null", "=b = \\\"true\\\"" })
	void aConditionComparesLikeWithLike(String hide) {
		String fields = field("'type':'number','key':'n','label':'甲'") + "," + field("'type':'textfield','key':'t','label':'乙'")
				+ "," + field("'type':'checkbox','key':'b','label':'丙'") + ","
				+ field("'type':'textfield','key':'x','label':'丁','conditional':{'hide':'" + hide + "'}");
		assertThat(problems(form(fields))).extracting(FormProblem::rule).containsExactly("conditionType");
	}

	private static String field(String properties) {
		return "{" + properties + "}";
	}

	private static String form(String components) {
		return ("{'type':'default','id':'f','schemaVersion':19,'components':[" + components + "]}").replace('\'', '"');
	}

	private static List<FormProblem> problems(String json) {
		return catchThrowableOfType(MalformedForm.class, () -> FormSchema.parse(json.replace('\'', '"'))).problems();
	}

}
