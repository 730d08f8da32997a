package org.xieshou.web;

import java.io.IOException;
import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the sentences of every module: one file a module under {@code messages/}, Chinese, and its English twin. */
@Configuration(proxyBeanMethods = false)
class SentencesConfiguration {

	@Bean
	MessageSource messageSource() throws IOException {
		var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		var source = new ResourceBundleMessageSource();
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		source.setBasenames(Arrays.stream(files)
			.map(file -> file.getFilename().replace(".properties", ""))
			.filter(name -> !name.endsWith("_en"))
			.map(name -> "messages/" + name)
			.distinct()
			.sorted()
			.toArray(String[]::new));
		return source;
	}

}
