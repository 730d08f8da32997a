package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.XieshouTest;
import org.xieshou.web.Cursors.Cursor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

/** A place in a list is taken back only as it was written. */
@XieshouTest
class CursorsTests {

	@Autowired
	Cursors cursors;

	@Autowired
	AppKeys keys;

	@Test
	void aPlaceComesBackAsItWasWritten() {
		for (var cursor : new Cursor[] { new Cursor(false, "2026-11-22 09:00:00+08", "17"), new Cursor(true, "两行\n标题", "b"), new Cursor(true, "", "") }) {
			assertThat(cursors.read("since", cursors.write("since", cursor))).isEqualTo(cursor);
		}
	}

	@Test
	void aPlaceInAnotherListIsRefused() {
		var written = cursors.write("since", new Cursor(false, "1", "2"));
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> cursors.read("title", written))
			.satisfies(refused -> assertThat(refused.getStatusCode().value()).isEqualTo(400));
	}

	@Test
	void aChangedPlaceIsRefused() {
		var own = cursors.write("since", new Cursor(false, "1", "2"));
		var other = cursors.write("since", new Cursor(false, "1", "3"));
		var mixed = other.substring(0, other.indexOf('.')) + own.substring(own.indexOf('.'));
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> cursors.read("since", mixed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "x", "eA.", ".eA", "eA.eA", "%00", "我", "eA.我" })
	void whatIsNoPlaceIsRefused(String written) {
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> cursors.read("since", written))
			.satisfies(refused -> assertThat(refused.getStatusCode().value()).isEqualTo(400));
	}

	@Test
	void everyNodeHasTheSameKeyAndEveryUseItsOwn() {
		assertThat(keys.key("cursor")).hasSize(32).isEqualTo(keys.key("cursor")).isNotEqualTo(keys.key("other"));
	}

}
