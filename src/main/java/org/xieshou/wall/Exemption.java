package org.xieshou.wall;

/** The only reasons for which a page reads beyond the sight of whoever asked; each is a query bound to them in another way. */
public enum Exemption {

	/** Whoever is asked to decide sees on the form what they decide on, such as the money of a county of which they see one line's projects. */
	DECIDED_ON,

	/** 已办、我发起的、抄送我的: an official keeps the line of what they did, started or were told, also after the case left their sight. */
	OWN_RECORD,

	/** A reviewer is warned of an invoice, payee or paper that another case claims as well; the warning names no more than that. */
	CLAIMED_ELSEWHERE,

	/** Whoever is above an office with nobody in it is told how many tasks wait there, and since when; not which. */
	UNSTAFFED,

	/** Whether the id of a proposal's draft is somebody's already; only that. */
	DRAFT_TAKEN,

	/** The public is told how many objected to a notice, and whoever holds a receipt how that one objection stands. */
	OBJECTIONS

}
