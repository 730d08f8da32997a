package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands in the program's log: one line an event, nothing an attacker wrote as an event, and nothing that lets anybody in. */
@XieshouTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final String FORGED = "\r\n2026-01-01 00:00:00 INFO  SignInSuccess: Signed in: root\u001b[2K\u202e";

	@Autowired
	SignedInAs signedIn;

	@Autowired
	MockMvcTester mvc;

	@Test
	void aMessageStaysOnItsLine(CapturedOutput output) {
		LoggerFactory.getLogger("org.xieshou.Test").info("Refused: {}", "file" + FORGED);
		assertThat(output.toString().lines().filter(line -> line.contains("Refused: file"))).singleElement().asString()
			.contains("Signed in: root").doesNotContain("\u001b", "\u202e", "\r");
	}

	@Test
	void theCauseOfAFaultCannotLookLikeAnEvent(CapturedOutput output) {
		LoggerFactory.getLogger("org.xieshou.Test").error("Fault", new IllegalStateException("cause" + FORGED, new IllegalArgumentException("inner" + FORGED)));
		assertThat(output.toString().lines().filter(line -> line.contains("Signed in: root"))).hasSize(2).allMatch(line -> line.startsWith("    | "));
		assertThat(output.toString().lines().filter(line -> line.contains("at org.xieshou.LogTests"))).isNotEmpty().allMatch(line -> line.startsWith("    | "));
	}

	@Test
	void neitherTokensNorPasswordsNorWhatWasTypedIsWritten(CapturedOutput output) {
		var secret = "s3cret-" + UUID.randomUUID();
		mvc.post().uri("/sign-in").param("person", secret).param("password", secret).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		mvc.get().uri("/api/v1/me?access_token=" + secret).header("Authorization", "Bearer " + secret).exchange();
		mvc.get().uri("/search?q=" + secret).with(signedIn.as("yingshan-office-clerk")).exchange();
		mvc.get().uri("/cases/" + UUID.randomUUID() + "?identity=511322199001011234&code=" + secret).cookie(new jakarta.servlet.http.Cookie("SESSION", secret))
			.with(signedIn.as("yingshan-office-clerk")).exchange();
		mvc.post().uri("/public/objections").param("contact", secret).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		assertThat(output.toString()).doesNotContain(secret, "511322199001011234");
	}

}
