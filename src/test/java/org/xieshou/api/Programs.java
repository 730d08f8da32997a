package org.xieshou.api;

import java.net.URI;
import java.util.UUID;

import org.xieshou.SignedInAs;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks in tests as a program of one of the demonstration officials does. */
@Component
@org.springframework.context.annotation.Lazy
class Programs {

	private final MockMvcTester mvc;

	private final SignedInAs people;

	private final JsonMapper json;

	Programs(MockMvcTester mvc, SignedInAs people, JsonMapper json) {
		this.mvc = mvc;
		this.people = people;
		this.json = json;
	}

	MvcTestResult get(String person, String path) {
		return request(HttpMethod.GET, person, path).exchange();
	}

	MockMvcRequestBuilder request(HttpMethod method, String person, String path) {
		return mvc.method(method).uri(URI.create(path.startsWith("/api") ? path : ApiPath.ROOT + path)).with(people.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf());
	}

	/** An act with everything it needs. */
	MockMvcRequestBuilder act(HttpMethod method, String person, String path, int revision) {
		return request(method, person, path).header("If-Match", "\"" + revision + "\"").header("Idempotency-Key", UUID.randomUUID().toString());
	}

	MockMvcRequestBuilder complete(String person, String task, int revision, String answers) {
		return act(HttpMethod.POST, person, "/tasks/" + task + "/completion", revision).contentType(MediaType.APPLICATION_JSON)
			.content("{\"answers\":" + answers + "}");
	}

	JsonNode read(MvcTestResult answer) {
		return json.readTree(answer.getResponse().getContentAsByteArray());
	}

	JsonNode read(String person, String path) {
		return read(get(person, path));
	}

}
