package org.xieshou.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xieshou.admin.LineDiff.Line;

/** The lines that a changed file lost and gained. */
class LineDiffTests {

	@Test
	void equalFilesHaveNoDifferences() {
		assertThat(LineDiff.of("a\nb", "a\nb")).noneMatch(line -> !line.change().equals("gap"));
	}

	@Test
	void aChangedLineIsTheOldAndTheNewOne() {
		assertThat(LineDiff.of("a\nb\nc", "a\nB\nc")).containsExactly(new Line("same", "a"), new Line("removed", "b"),
				new Line("added", "B"), new Line("same", "c"));
	}

	@Test
	void linesFarFromAChangeAreLeftOut() {
		var many = IntStream.range(0, 20).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
		assertThat(LineDiff.of(many, many + "\nlast")).extracting(Line::text).containsExactly("…", "18", "19", "last");
	}

	@Test
	void filesWithoutAnythingInCommonAreComparedWithinBounds() {
		var some = IntStream.range(0, 5000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
		assertThat(LineDiff.of(some, some.replace('a', 'b'))).hasSize(10_000);
	}

}
