package org.xieshou.notice;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody typed into the objection form.
 *
 * @param text what they object to
 * @param contact how to reach them, may be empty
 * @param website a field that people do not see; what fills it in is a machine
 * @param key made when the form was opened, so that a form sent twice files one objection
 */
record ObjectionForm(String text, String contact, String website, String key) {

	static final int SHORTEST = 5;

	static final int LONGEST = 2000;

	static final int LONGEST_CONTACT = 100;

	private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";


	ObjectionForm {
		text = Typed.clean(text);
		contact = Typed.clean(contact).replace('\n', ' ');
	}

	/** What is wrong: field to message key, in the order of the form. */
	Map<String, String> errors() {
		var errors = new LinkedHashMap<String, String>();
		if (text.length() < SHORTEST || text.length() > LONGEST) {
			errors.put("text", "notice.objection.error.text");
		}
		if (contact.length() > LONGEST_CONTACT) {
			errors.put("contact", "notice.objection.error.contact");
		}
		if (key == null || !key.matches(KEY)) {
			errors.put("key", "notice.objection.error.key");
		}
		return errors;
	}

	boolean isFromAMachine() {
		return website != null && !website.isEmpty();
	}

}
