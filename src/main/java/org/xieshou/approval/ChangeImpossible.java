package org.xieshou.approval;

/** A change cannot be requested now; its message is the key of the sentence that says why. */
public class ChangeImpossible extends RuntimeException {

	ChangeImpossible(String key) {
		super(key);
	}

}
