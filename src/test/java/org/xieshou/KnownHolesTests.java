package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

/** Nothing is shipped in a version with a known hole; {@code known-holes.csv} says from which version on each is safe. */
@XieshouTest
class KnownHolesTests {

	private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.]*?)(?:[.-](?:RELEASE|Final|GA))?\\.jar");

	@Autowired
	JdbcClient jdbc;

	/** One line of the file. */
	private record Hole(String kind, String name, String safeFrom, String why) {
	}

	@TestFactory
	Stream<DynamicTest> everythingIsNewEnough() throws IOException {
		var found = Map.of("java", jars(), "npm", bundles(), "server", servers());
		return holes().map(hole -> DynamicTest.dynamicTest(hole.name(), () -> {
			var version = found.get(hole.kind()).get(hole.name());
			if (hole.safeFrom().equals("never")) {
				assertThat(version).as(hole.why()).isNull();
			}
			else {
				assertThat(version).as("a line about " + hole.name() + " that speaks of nothing").isNotNull();
				assertThat(isSafe(version, hole.safeFrom())).as("%s %s: %s", hole.name(), version, hole.why()).isTrue();
			}
		}));
	}

	@ParameterizedTest
	@CsvSource({ "3.1.4, 3.1.4, true", "3.1.3, 3.1.4, false", "3.1.10, 3.1.4, true", "4, 3.1.4, true", "3, 3.1.4, false", "18.4, 15.18 18.4, true",
			"18.3, 15.18 18.4, false", "15.19, 15.18 18.4, true", "16.20, 15.18 18.4, false", "19.0, 15.18 18.4, true" })
	void versionsAreComparedByTheirNumbers(String version, String safeFrom, boolean safe) {
		assertThat(isSafe(version, safeFrom)).isEqualTo(safe);
	}

	@Test
	void noVersionThatBootManagesIsHeldBack() throws IOException {
		assertThat(Files.readString(Path.of("pom.xml"))).doesNotContain("<tomcat.version>", "<jackson-bom.version>", "<spring-framework.version>");
	}

	/** Of several lines that are kept, the version's own one counts; a later line than all of them is safe. */
	private static boolean isSafe(String version, String safeFrom) {
		var lines = List.of(safeFrom.split(" "));
		if (lines.size() == 1) {
			return compare(version, safeFrom) >= 0;
		}
		return lines.stream().filter(line -> line.split("\\.")[0].equals(version.split("\\.")[0])).findFirst()
			.map(line -> compare(version, line) >= 0).orElse(compare(version, lines.get(lines.size() - 1)) > 0);
	}

	private static int compare(String one, String other) {
		return Arrays.compare(numbers(one), numbers(other));
	}

	private static int[] numbers(String version) {
		return Stream.concat(Arrays.stream(version.split("\\D+")).filter(part -> !part.isEmpty()), Stream.of("0", "0", "0")).limit(3)
			.mapToInt(Integer::parseInt).toArray();
	}

	private static Map<String, String> jars() {
		return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
			.map(entry -> JAR.matcher(Path.of(entry).getFileName().toString())).filter(Matcher::matches)
			.collect(Collectors.toMap(jar -> jar.group(1), jar -> jar.group(2), (one, other) -> one));
	}

	private static Map<String, String> bundles() throws IOException {
		var lock = new JsonMapper().readTree(Files.readString(Path.of("src/main/frontend/package-lock.json"))).get("packages");
		var oldest = new TreeMap<String, String>();
		lock.propertyStream().filter(entry -> entry.getKey().contains("node_modules/"))
			.forEach(entry -> oldest.merge(entry.getKey().replaceFirst(".*node_modules/", ""), entry.getValue().get("version").asString(),
					(one, other) -> compare(one, other) < 0 ? one : other));
		return oldest;
	}

	private Map<String, String> servers() throws IOException {
		var keycloak = Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<keycloak.version>(.*?)</keycloak.version>.*", "$1");
		var postgresql = jdbc.sql("show server_version").query(String.class).single().split(" ")[0];
		return Map.of("postgresql", postgresql, "keycloak", keycloak);
	}

	private static Stream<Hole> holes() throws IOException {
		return new ClassPathResource("known-holes.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", 4))
			.map(cells -> new Hole(cells[0], cells[1], cells[2], cells[3]));
	}

}
