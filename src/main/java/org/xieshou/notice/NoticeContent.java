package org.xieshou.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.xieshou.project.Contact;
import org.xieshou.project.Indicator;
import org.xieshou.project.Milestone;
import org.xieshou.project.Quantity;
import org.xieshou.project.Source;

/**
 * What a notice says, as it was drafted; whatever happens to the project later, this stays.
 *
 * @param number the project's number
 * @param place the full name of the place
 * @param villages names of the villages it serves
 * @param money what each source gives
 * @param total yuan of all sources
 * @param approved yuan, or null before the approval
 * @param unit the implementing unit
 * @param answerable the office answerable for that unit
 * @param approvals the offices that agreed, as far as they have
 * @param inspections what inspectors found
 * @param result how far the project is and what it has cost
 * @param reason why the project was cancelled, or null
 * @param signedBy the name of the office that signs
 */
record NoticeContent(String number, String title, String kind, String place, List<String> villages, String scope,
		List<Quantity> quantities, List<Share> money, BigDecimal total, BigDecimal approved, String unit, String answerable,
		List<Contact> contacts, int households, int people, int registeredHouseholds, int registeredPeople,
		List<Milestone> milestones, List<Indicator> indicators, List<Step> approvals, List<Step> inspections,
		Result result, String reason, String signedBy) {

	/**
	 * How far a project is.
	 *
	 * @param percent of the approved work, verified on site
	 * @param acceptedOn when it was accepted, or null
	 * @param spent yuan by the final accounts, or null before them
	 * @param spentBySource the same by source
	 */
	record Result(BigDecimal percent, LocalDate acceptedOn, BigDecimal spent, List<Share> spentBySource) {
	}

	/** What one source gives, in yuan. */
	record Share(Source source, BigDecimal amount) {
	}

	/**
	 * What one office decided or found.
	 *
	 * @param form the form it stands on, such as {@code joint-review}
	 * @param step what the office was asked to do
	 * @param outcome the key of its answer, or null
	 */
	record Step(String form, String step, String office, String outcome, LocalDate on) {
	}

}
