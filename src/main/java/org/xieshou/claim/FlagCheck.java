package org.xieshou.claim;

import java.util.stream.Stream;

/** One way of comparing a payment with other cases. */
interface FlagCheck {

	Stream<Flag> check(Reviewed it);

}
