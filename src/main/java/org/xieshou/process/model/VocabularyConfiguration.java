package org.xieshou.process.model;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Gathers the vocabulary from the beans of all modules, without creating the actions and questions themselves. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

	@Bean
	Vocabulary vocabulary(ListableBeanFactory beans, ObjectProvider<VocabularyTerms> terms) {
		List<Class<?>> types = Stream.concat(types(beans, VocabularyAction.class), types(beans, VocabularyQuestion.class)).toList();
		return Vocabulary.of(types, terms.stream().toList());
	}

	@Bean
	VocabularyExpressions vocabularyExpressions(Vocabulary vocabulary, ListableBeanFactory beans) {
		return new VocabularyExpressions(vocabulary, beans::getBean);
	}

	@Bean
	BpmnCheck bpmnCheck(Vocabulary vocabulary) {
		return new BpmnCheck(vocabulary);
	}

	@Bean
	DmnCheck dmnCheck(Vocabulary vocabulary) {
		return new DmnCheck(vocabulary);
	}

	private static Stream<Class<?>> types(ListableBeanFactory beans, Class<? extends Annotation> mark) {
		return Stream.of(beans.getBeanNamesForAnnotation(mark)).<Class<?>>map(beans::getType).map(ClassUtils::getUserClass);
	}
}
