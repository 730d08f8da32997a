package org.xieshou.claim;

/**
 * A firm that a contract is with (承包单位); money goes to its account only.
 *
 * @param creditCode its unified social credit code
 */
public record Party(String name, String creditCode, String bank, String account) {

	boolean isNamed(String other) {
		return Spelling.of(name).equals(Spelling.of(other));
	}

}
