package org.xieshou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The realm that ships knows the same offices and people as the demonstration, and keeps its doors as narrow. */
class RealmFileTests {

	@Test
	void theRealmKnowsTheOfficesAndPeopleOfTheDemonstration() {
		assertThat(RealmFile.shipped()).as("run RealmFile to write the realm anew").isEqualTo(RealmFile.expected());
	}

	@Test
	void noSecretStandsInTheRealm() {
		var realm = RealmFile.shipped();
		assertThat(realm.at("/clients/0/secret").asString()).isEqualTo("${XIESHOU_IDENTITY_CLIENT_SECRET}");
		assertThat(realm.findValues("credentials")).isNotEmpty().allSatisfy(credentials -> {
			assertThat(credentials.findValuesAsString("value")).containsExactly("${XIESHOU_DEMO_PASSWORD}");
		});
	}

	@Test
	void signingInAsksForProofOfTheAskerAndComesBackToOneAddress() {
		var client = RealmFile.shipped().at("/clients/0");
		assertThat(client.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
		assertThat(client.get("redirectUris")).hasSize(1).allSatisfy(uri -> assertThat(uri.asString()).doesNotContain("*"));
		assertThat(client.get("publicClient").asBoolean()).isFalse();
		assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
		assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
	}

	@Test
	void guessingPasswordsIsSlowedDownAndWeakOnesAreRefused() {
		var realm = RealmFile.shipped();
		assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
		assertThat(realm.get("passwordPolicy").asString()).contains("length(12)", "notUsername");
		assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(60);
	}

}
