package org.xieshou.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document says what the program does: every route, every shape, every refusal, in a form that tools accept. */
@XieshouTest
class ApiDocumentTests {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	@Autowired
	ApiDocument document;

	@Autowired
	Routes routes;

	@Autowired
	Examples examples;

	@Autowired
	MessageSource messages;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	SignedInAs people;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JsonMapper json;

	@Test
	void toolsReadItWithoutAWordOfComplaint() {
		for (var language : LANGUAGES) {
			var options = new ParseOptions();
			options.setValidateInternalRefs(true);
			var read = new OpenAPIV3Parser().readContents(json.writeValueAsString(document.in(language)), null, options);
			assertThat(read.getMessages()).as(language.toString()).isEmpty();
			assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
			assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
		}
	}

	@Test
	void toolsWouldComplainOfAFault() {
		var broken = json.writeValueAsString(document.in(Locale.ENGLISH)).replace("\"schemas/Problem\"", "\"x\"").replace("#/components/schemas/Problem", "#/components/schemas/Gone")
			.replace("\"in\":\"query\"", "\"in\":\"nowhere\"");
		assertThat(new OpenAPIV3Parser().readContents(broken, null, null).getMessages()).isNotEmpty();
	}

	@Test
	void everyRouteIsInItAndEverythingInItIsARoute() {
		var mapped = mapping.getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream().filter(path -> path.startsWith("/api/v1"))
			.flatMap(path -> info.getMethodsCondition().getMethods().stream().map(verb -> verb + " " + path))).collect(Collectors.toSet());
		assertThat(mapped).hasSizeGreaterThan(15);
		assertThat(operations().keySet()).isEqualTo(mapped);
	}

	@Test
	void everythingThatIsToldIsInIt() {
		JsonNode tree = json.valueToTree(document.in(Locale.ENGLISH));
		assertThat(tree.get("webhooks").propertyNames()).containsExactlyInAnyOrderElementsOf(org.xieshou.webhook.Event.offered());
		assertThat(examples.of("Message")).isPresent();
	}

	@Test
	void everyRefusalARouteCanGiveIsSaid() {
		operations().forEach((route, operation) -> {
			var answers = operation.get("responses").propertyNames();
			assertThat(answers).as(route).contains("200", "400", "401", "403", "406", "429", "500");
			assertThat(answers.contains("404")).as(route).isEqualTo(route.contains("{"));
			assertThat(answers.contains("428") && answers.contains("412") && answers.contains("409") && answers.contains("422")).as(route).isEqualTo(!route.startsWith("GET") && route.contains("{"));
			assertThat(answers.contains("304")).as(route).isEqualTo(operation.at("/parameters").toString().contains("IfNoneMatch"));
		});
	}

	@Test
	void everythingReferredToIsThere() {
		var tree = json.valueToTree(document.in(Locale.ENGLISH));
		var references = new ArrayList<String>();
		collect((JsonNode) tree, references);
		assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> assertThat(((JsonNode) tree).at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
	}

	@TestFactory
	Stream<DynamicTest> examplesAreWhatTheyAreExamplesOf() throws Exception {
		var schemas = new Schemas(new Words(messages, Locale.ENGLISH), examples);
		var operations = new Operations(new Words(messages, Locale.ENGLISH), schemas);
		routes.all().forEach(operations::of);
		var strict = json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		schemas.of(org.xieshou.api.Problem.class);
		schemas.of(org.xieshou.webhook.Message.class);
		return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:api/examples/*.json")).map(file -> file.getFilename().replace(".json", ""))
			.map(name -> DynamicTest.dynamicTest(name, () -> assertThat((Object) strict.convertValue(examples.of(name).orElseThrow(),
					strict.getTypeFactory().constructType(schemas.types().get(name)))).isNotNull()));
	}

	@Test
	void whatIsSentAndAnsweredHasAnExample() {
		var shown = operations().values().stream().map(operation -> operation.at("/responses/200/content/application~1json/schema/$ref").asString(""))
			.filter(reference -> !reference.isEmpty()).map(reference -> reference.substring(reference.lastIndexOf('/') + 1)).toList();
		assertThat(shown).hasSizeGreaterThan(12).allSatisfy(shape -> assertThat(examples.of(shape)).as(shape).isPresent());
		assertThat(examples.of("CompleteTask")).isPresent();
	}

	@Test
	void itIsHandedOutInBothLanguagesAndFormsToWhoeverIsSignedIn() {
		var clerk = people.as("yingshan-office-clerk");
		assertThat(mvc.get().uri("/api/v1/openapi.json").with(clerk)).hasStatusOk().bodyJson().extractingPath("$.info.title").isEqualTo("携手接口");
		assertThat(mvc.get().uri("/api/v1/openapi.json").header("Accept-Language", "en").with(clerk)).hasStatusOk().bodyJson().extractingPath("$.info.title").isEqualTo("Xieshou interface");
		assertThat(mvc.get().uri("/api/v1/openapi.yaml").with(clerk)).hasStatusOk().hasContentType("application/yaml").bodyText().startsWith("openapi: 3.1.0").contains("operationId: listProjects");
		assertThat(mvc.get().uri("/api/reference/openapi.json").with(clerk)).hasStatusOk();
		assertThat(mvc.get().uri("/api/v1/openapi.json")).hasStatus(401);
		assertThat(mvc.get().uri("/api/reference")).hasStatus(302);
		assertThat(mvc.get().uri("/api/reference/openapi.yaml")).hasStatus(302);
	}

	@Test
	void thePageShowsEveryRouteAndShapeAndFindsThem() {
		var page = mvc.get().uri("/api/reference?lang=zh_CN").with(people.as("nanchong-auditor")).exchange();
		assertThat(page).hasStatusOk().bodyText().contains("接口说明", "id=\"completeTask\"", "/api/v1/projects/{id}/decisions/{number}", "id=\"shape-ProjectDetail\"",
				"Idempotency-Key: ", "-d @CompleteTask.json", "urn:xieshou").doesNotContain("??", "style=");
		assertThat(mvc.get().uri("/api/reference?lang=en").with(people.as("nanchong-auditor"))).hasStatusOk().bodyText().contains("Interface reference", "Claim a task").doesNotContain("??");
		assertThat(mvc.get().uri("/api/reference?find=claim&lang=en").with(people.as("nanchong-auditor"))).bodyText().contains("id=\"claimTask\"").doesNotContain("id=\"listNotices\"");
		assertThat(mvc.get().uri("/api/reference?find=zzz&lang=zh_CN").with(people.as("nanchong-auditor"))).hasStatusOk().bodyText().contains("没有找到相符的内容");
	}

	private Map<String, JsonNode> operations() {
		JsonNode tree = json.valueToTree(document.in(Locale.ENGLISH));
		return tree.get("paths").propertyStream().flatMap(path -> path.getValue().propertyStream()
			.map(verb -> Map.entry(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue()))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static void collect(JsonNode node, List<String> references) {
		node.propertyStream().filter(each -> Set.of("$ref").contains(each.getKey())).forEach(each -> references.add(each.getValue().asString()));
		node.valueStream().forEach(each -> collect(each, references));
	}

}
