package org.xieshou.claim;

import java.util.List;
import java.util.Map;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Hashes;

/**
 * What a decision on a payment is about (核定内容): amount, payee, scope and papers. Two are the same when their hashes are.
 *
 * @param parts in words, by part: {@code amount}, {@code payee}, {@code scope}, {@code papers}
 */
record PaymentContent(Map<String, List<String>> parts) {

	String hash() {
		return Hashes.sha256(CanonicalJson.write(parts));
	}

	/** The parts in which another content differs. */
	List<String> changed(PaymentContent now) {
		return parts.keySet().stream().filter(part -> !parts.get(part).equals(now.parts.get(part))).toList();
	}

}
