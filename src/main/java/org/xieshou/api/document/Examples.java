package org.xieshou.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What requests and answers look like, taken from the demonstration; a file each. */
@Component
class Examples {

	private final JsonMapper json;

	Examples(JsonMapper json) {
		this.json = json;
	}

	/** The example of a shape, if there is one. */
	Optional<Object> of(String shape) {
		var file = new ClassPathResource("api/examples/" + shape + ".json");
		try {
			return file.exists() ? Optional.of(json.readValue(file.getContentAsByteArray(), Object.class)) : Optional.empty();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
