package org.xieshou.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile bytes are refused within seconds, with nothing fetched from outside. */
class SafeXmlTests {

	private static final String OPEN = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"d\">";
	private static final String CLOSE = "</definitions>";

	@Test
	void entityBombIsRefused() {
		var bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			bomb.append("<!ENTITY a%d \"&a%d;&a%2$d;\">".formatted(i, i - 1));
		}
		assertThat(keys(bomb + "]>" + OPEN + "<documentation>&a39;</documentation>" + CLOSE)).containsExactly("model.xml.declaration");
	}

	@Test
	void externalEntityIsRefusedWithoutAConnection() throws Exception {
		try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var place = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/x";
			var entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>".formatted(place) + OPEN + "<documentation>&x;</documentation>" + CLOSE;
			var type = "<!DOCTYPE d SYSTEM \"%s\">".formatted(place) + OPEN + CLOSE;
			var parameter = "<!DOCTYPE d [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>".formatted(place) + OPEN + CLOSE;
			for (var hostile : List.of(entity, type, parameter)) {
				assertThat(keys(hostile)).hasSize(1).allMatch(key -> key.startsWith("model.xml."));
			}
			elsewhere.setSoTimeout(200);
			assertThat(org.assertj.core.api.Assertions.catchThrowable(elsewhere::accept)).isInstanceOf(java.net.SocketTimeoutException.class);
		}
	}

	@Test
	void millionElementsAreRefused() {
		assertThat(keys(OPEN + "<text/>".repeat(600_000) + CLOSE)).containsExactly("model.xml.tooMany");
	}

	@Test
	void bottomlessNestingIsRefused() {
		assertThat(keys(OPEN + "<subProcess>".repeat(100_000))).containsExactly("model.xml.tooDeep");
	}

	@Test
	void fiftyMegabytesAreRefusedUnread() {
		assertThat(keys(OPEN + " ".repeat(50_000_000) + CLOSE)).containsExactly("model.xml.tooLarge");
	}

	@Test
	void manyAttributesAndLongTextsAreRefused() {
		var attributes = new StringBuilder("<text ");
		for (int i = 0; i < 100_000; i++) {
			attributes.append("a").append(i).append("='' ");
		}
		assertThat(keys(OPEN + attributes + "/>" + CLOSE)).hasSizeBetween(1, 100);
		assertThat(keys(OPEN + "<conditionExpression>${" + "!".repeat(4_000_000) + "}</conditionExpression>" + CLOSE))
			.contains("model.expression.tooLong");
	}

	@Test
	void hugeTangleOfFlowsIsRefused() {
		var tangle = new StringBuilder(OPEN + "<process id=\"tangle\">");
		for (int i = 0; i < 9_000; i++) {
			tangle.append("<userTask id=\"t%d\"/><sequenceFlow id=\"f%1$d\" sourceRef=\"t%1$d\" targetRef=\"t0\"/>".formatted(i));
		}
		assertThat(keys(tangle + "</process>" + CLOSE)).containsExactly("model.diagram.tooManySteps");
	}

	@Test
	void largestDiagramThatIsReadAtAllIsJudgedInSeconds() {
		var long150 = new StringBuilder(OPEN + "<process id=\"long\"><startEvent id=\"t150\"/>");
		for (int i = 0; i < 149; i++) {
			long150.append("<userTask id=\"t%d\"/><sequenceFlow id=\"f%1$d\" sourceRef=\"t%d\" targetRef=\"t%1$d\"/>".formatted(i, i + 1));
			long150.append("<sequenceFlow id=\"g%d\" sourceRef=\"t%1$d\" targetRef=\"t0\"/>".formatted(i));
		}
		assertThat(keys(long150 + "</process>" + CLOSE)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16LE", "UTF-16BE", "GB18030", "ISO-8859-1" })
	void otherEncodingsAreRefused(String encoding) {
		var text = "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(encoding) + OPEN + "<documentation>项目é</documentation>" + CLOSE;
		assertThat(keys(text.getBytes(Charset.forName(encoding)))).hasSize(1).allMatch(key -> key.startsWith("model.xml."));
	}

	@Test
	void declaredEncodingThatIsNotOursIsRefused() {
		assertThat(keys("<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + OPEN + CLOSE)).hasSize(1).allMatch(key -> key.startsWith("model.xml."));
		assertThat(keys("<?xml version=\"1.1\"?>" + OPEN + CLOSE)).containsExactly("model.xml.encoding");
	}

	@Test
	void processingInstructionsAndRubbishAreRefused() {
		assertThat(keys("<?xml-stylesheet href=\"x\"?>" + OPEN + CLOSE)).containsExactly("model.xml.declaration");
		assertThat(keys("not xml")).containsExactly("model.xml.unreadable");
		assertThat(keys("")).containsExactly("model.xml.unreadable");
		assertThat(keys(OPEN + "\u0000" + CLOSE)).containsExactly("model.xml.unreadable");
		assertThat(keys("<html/>")).containsExactly("model.xml.notBpmn");
	}

	private static List<String> keys(String text) {
		return keys(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> keys(byte[] content) {
		return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> new BpmnCheck(Samples.VOCABULARY).check("d", content))
			.stream().map(ModelProblem::messageKey).toList();
	}
}
