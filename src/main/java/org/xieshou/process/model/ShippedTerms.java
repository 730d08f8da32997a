package org.xieshou.process.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The processes and forms that are shipped, by the names of their files, and the variables every case carries. */
@Component
class ShippedTerms implements VocabularyTerms {

	@Override
	public Set<String> processes() {
		return names("classpath*:bpmn/*.bpmn", ".bpmn");
	}

	@Override
	public Set<String> forms() {
		return names("classpath*:forms/*.form", ".form");
	}

	@Override
	public Set<String> variables() {
		return Set.of("project", "outcome", "returnTo", "afterReturn");
	}

	private static Set<String> names(String place, String ending) {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources(place))
				.map(file -> file.getFilename().substring(0, file.getFilename().length() - ending.length()))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
