package org.xieshou.process.form;

/** How many rows a list takes, how many it shows at first and whether the official may add some. */
record RowLimits(int min, int max, int shown, boolean growing) {

	static final RowLimits NONE = new RowLimits(0, 0, 0, false);

}
