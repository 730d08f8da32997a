package org.xieshou.admin;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says findings in the language of whoever reads them. */
@Component
class Findings {

	/** One finding as the modeller lists it. */
	record Said(String element, String message) {
	}

	/**
	 * The answer to a check or a release.
	 *
	 * @param refused the sentence that says why nothing was released, or null
	 * @param href where to go next, or null
	 */
	record Answer(List<Said> findings, String refused, String href) {
	}

	private final MessageSource messages;

	Findings(MessageSource messages) {
		this.messages = messages;
	}

	List<Said> said(List<Finding> findings, Locale locale) {
		return findings.stream().map(finding -> new Said(finding.element(), sentence(finding, locale))).toList();
	}

	String sentence(Finding finding, Locale locale) {
		return finding == null ? null
				: messages.getMessage(finding.message(), finding.arguments().toArray(), finding.message(), locale);
	}

	Answer refusal(ReleaseRefused refused, Locale locale) {
		return new Answer(said(refused.findings(), locale), sentence(refused.sentence(), locale), null);
	}

}
