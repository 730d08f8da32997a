package org.xieshou.admin;

import java.util.ArrayList;
import java.util.List;

/** The lines that a changed file lost and gained, with a few unchanged ones around them. */
record LineDiff(List<String> before, List<String> after) {

	private static final int AROUND = 2;

	/** More comparisons than this and everything between the common ends counts as changed. */
	private static final long MOST = 4_000_000;

	/**
	 * One line of the comparison.
	 *
	 * @param change {@code same}, {@code removed}, {@code added} or {@code gap}
	 */
	record Line(String change, String text) {
	}

	static List<Line> of(String before, String after) {
		return new LineDiff(before.lines().toList(), after.lines().toList()).shortened();
	}

	private List<Line> lines() {
		var head = 0;
		while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
			head++;
		}
		var tail = 0;
		while (tail < Math.min(before.size(), after.size()) - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		var lines = new ArrayList<Line>();
		before.subList(0, head).forEach(line -> lines.add(new Line("same", line)));
		middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), lines);
		before.subList(before.size() - tail, before.size()).forEach(line -> lines.add(new Line("same", line)));
		return lines;
	}

	private static void middle(List<String> old, List<String> now, List<Line> lines) {
		var common = (long) old.size() * now.size() > MOST ? new int[old.size() + 1][1] : longest(old, now);
		var comparable = common[0].length > 1;
		int i = 0;
		int j = 0;
		while (i < old.size() || j < now.size()) {
			if (comparable && i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
				lines.add(new Line("same", old.get(i++)));
				j++;
			}
			else if (i < old.size() && (j == now.size() || !comparable || common[i + 1][j] >= common[i][j + 1])) {
				lines.add(new Line("removed", old.get(i++)));
			}
			else {
				lines.add(new Line("added", now.get(j++)));
			}
		}
	}

	/** The length of the longest common subsequence from each pair of places on. */
	private static int[][] longest(List<String> old, List<String> now) {
		var common = new int[old.size() + 1][now.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private List<Line> shortened() {
		var lines = lines();
		var kept = new ArrayList<Line>();
		for (int i = 0; i < lines.size(); i++) {
			if (isNearChange(lines, i)) {
				kept.add(lines.get(i));
			}
			else if (i == 0 || isNearChange(lines, i - 1)) {
				kept.add(new Line("gap", "…"));
			}
		}
		return kept;
	}

	private static boolean isNearChange(List<Line> lines, int at) {
		return lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1))
			.stream()
			.anyMatch(line -> !line.change().equals("same"));
	}

}
