package org.xieshou.process.form;

/** A text that lets itself be looked at only so often, so that no pattern can search it for minutes. */
final class BoundedText implements CharSequence {

	private static final int LOOKS = 1_000_000;

	private final CharSequence text;

	private final int[] looks;

	BoundedText(CharSequence text) {
		this(text, new int[1]);
	}

	private BoundedText(CharSequence text, int[] looks) {
		this.text = text;
		this.looks = looks;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		if (++looks[0] > LOOKS) {
			throw new Exhausted();
		}
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new BoundedText(text.subSequence(start, end), looks);
	}

	@Override
	public String toString() {
		return text.toString();
	}

	static final class Exhausted extends RuntimeException {

		Exhausted() {
			super("too much work", null, false, false);
		}

	}

}
