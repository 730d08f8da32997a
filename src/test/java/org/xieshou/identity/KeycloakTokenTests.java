package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

/** Which tokens are believed: only those this realm signed, for this program, not long ago. */
@KeycloakTest
class KeycloakTokenTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private final KeycloakServer keycloak = KeycloakServer.running();

	private final RealmAdministrator realm = new RealmAdministrator(keycloak);

	@Autowired
	DirectorySync sync;

	@Test
	void aTokenActsAsTheOfficialItSpeaksOf() throws Exception {
		sync.run(null);
		var answer = ask(token("program"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains(CLERK, "511322:finance", "营山县财政局 经办员").doesNotContain("realm");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void anUnsignedTokenIsRefused() throws Exception {
		refused(part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token("program").split("\\.")[1] + ".");
	}

	@Test
	void aTokenSignedWithThePublicKeyAsIfItWereASecretIsRefused() throws Exception {
		var signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + token("program").split("\\.")[1];
		refused(signed + "." + hmac(signed, publicKey().getEncoded()));
		var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(publicKey().getEncoded())
				+ "\n-----END PUBLIC KEY-----\n";
		refused(signed + "." + hmac(signed, pem.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aTokenWithOtherOfficesWrittenInIsRefused() throws Exception {
		var parts = token("program").split("\\.");
		var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
		assertThat(claims).contains("/511322/finance");
		refused(parts[0] + "." + part(claims.replace("/511322/finance", "/5113/finance")) + "." + parts[2]);
	}

	@Test
	void aTokenOfAnotherRealmIsRefused() throws Exception {
		refused(realm.tokens("master", "admin-cli", "administrator", KeycloakServer.ADMINISTRATOR_PASSWORD).get("access_token").asString());
	}

	@Test
	void aTokenForAnotherProgramIsRefused() throws Exception {
		refused(token("stranger"));
	}

	@Test
	void aTokenThatIsNoAccessTokenIsRefused() throws Exception {
		var all = tokens("program");
		refused(all.get("id_token").asString());
		refused(all.get("refresh_token").asString());
	}

	@Test
	void anExpiredTokenIsRefused() throws Exception {
		sync.run(null);
		var token = token("hasty-program");
		assertThat(ask(token).statusCode()).isEqualTo(200);
		Thread.sleep(13_000);
		refused(token);
	}

	private void refused(String token) throws Exception {
		var answer = ask(token);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.body()).contains("\"status\":401").doesNotContain("Jwt", "signature", "alg");
	}

	private HttpResponse<String> ask(String token) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(keycloak.address() + "/api/v1/me"))
			.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
	}

	private String token(String program) {
		return tokens(program).get("access_token").asString();
	}

	private JsonNode tokens(String program) {
		return realm.tokens("xieshou", program, CLERK, KeycloakServer.PASSWORD);
	}

	private java.security.PublicKey publicKey() throws GeneralSecurityException {
		for (var key : realm.keys().get("keys")) {
			if ("RS256".equals(key.get("alg").asString())) {
				return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key.get("n")), number(key.get("e"))));
			}
		}
		throw new AssertionError("No key for RS256");
	}

	private static BigInteger number(JsonNode text) {
		return new BigInteger(1, Base64.getUrlDecoder().decode(text.asString()));
	}

	private static String hmac(String text, byte[] key) throws GeneralSecurityException {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
	}

	private static String part(String json) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
	}

}
