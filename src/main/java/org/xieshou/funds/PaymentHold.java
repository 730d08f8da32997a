package org.xieshou.funds;

import java.util.UUID;

/** Says when a project's payments wait, such as while a change request is open; answered by whoever knows. */
public interface PaymentHold {

	boolean holds(UUID project);

}
