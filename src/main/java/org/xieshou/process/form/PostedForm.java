package org.xieshou.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a page's form as raw answers: {@code lines[0].amount} becomes a row of the list {@code lines}.
 * Names that fit no answer are kept as they are, so that the check refuses them.
 */
public final class PostedForm {

	private static final Pattern CELL = Pattern.compile("([a-zA-Z]\\w{0,63})\\[(\\d{1,3})]\\.([a-zA-Z]\\w{0,63})");

	private final Map<String, Object> answers = new LinkedHashMap<>();

	private final Map<String, TreeMap<Integer, Map<String, Object>>> lists = new LinkedHashMap<>();

	private PostedForm() {
	}

	/**
	 * @param parameters as the servlet request gives them
	 * @param notAnswers names that belong to the page, such as the token against cross-site posts
	 */
	public static Map<String, Object> answers(Map<String, String[]> parameters, Set<String> notAnswers) {
		var form = new PostedForm();
		parameters.forEach((name, values) -> {
			if (!notAnswers.contains(name)) {
				form.add(name, values.length == 1 ? values[0] : List.of(values));
			}
		});
		return form.collected();
	}

	private void add(String name, Object value) {
		Matcher cell = CELL.matcher(name);
		if (cell.matches()) {
			lists.computeIfAbsent(cell.group(1), list -> new TreeMap<>())
				.computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new LinkedHashMap<>())
				.put(cell.group(3), value);
		}
		else {
			answers.put(name, value);
		}
	}

	private Map<String, Object> collected() {
		lists.forEach((name, rows) -> {
			if (answers.containsKey(name)) {
				answers.put(name + "[]", List.of());
			}
			else {
				answers.put(name, new ArrayList<>(rows.values()));
			}
		});
		return answers;
	}

}
