package org.xieshou.insight;

import org.xieshou.process.ModelRelease;

/** A release of the models and how many running cases keep to it. */
record ReleaseInUse(ModelRelease release, long cases) {

	public Bar bar(long most) {
		return Bar.scaledTo(most).piled("calm", cases);
	}

}
