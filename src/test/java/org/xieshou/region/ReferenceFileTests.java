package org.xieshou.region;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReferenceFileTests {

	@Test
	void everyRowIsReadWithItsLine() {
		var rows = new ArrayList<String>();
		long count = file("code,name\r\n51,四川省\r\n\r\n33,\"浙江,\"\"东\"\"\"\r\n")
			.forEach(row -> rows.add(row.line() + row.get("code") + row.get("name")));
		assertThat(count).isEqualTo(2);
		assertThat(rows).containsExactly("251四川省", "433浙江,\"东\"");
	}

	@Test
	void aByteOrderMarkAndAnEmptyLastFieldDoNotMatter() {
		file("\uFEFFcode,name\n51,\n").forEach(row -> assertThat(row.find("name")).isEmpty());
	}

	@Test
	void aFaultNamesFileAndLine() {
		assertFault("code\n51\n", "line 1", "lacks the column name");
		assertFault("code,name\n51\n", "line 2", "1 fields where the heading has 2");
		assertFault("code,name\n51,a\n52,\"b\n", "line 3", "does not end");
		assertFault("code,name\n51,\"a\"b\n", "line 2", "closing quote");
		assertFault("code,name\n51, \n", "line 2", "name is empty");
		assertFault("", "line 1", "lacks the column code");
	}

	@Test
	void aValueOfAnotherKindIsAFaultOfItsLine() {
		assertThatThrownBy(() -> file("code,name\n51,gestern\n").forEach(row -> row.get("name", LocalDate::parse)))
			.isInstanceOf(ReferenceFault.class).hasMessage("test.csv, line 2: name cannot be gestern");
	}

	private static void assertFault(String content, String... parts) {
		assertThatThrownBy(() -> file(content).forEach(row -> row.get("name"))).isInstanceOf(ReferenceFault.class)
			.hasMessageStartingWith("test.csv").hasMessageContainingAll(parts);
	}

	private static ReferenceFile file(String content) {
		return new ReferenceFile("test.csv", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)), "code", "name");
	}

}
