package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.UUID;

/** What was paid for a project already; whoever keeps the money answers it. */
public interface PaidOut {

	/** Yuan released so far. */
	BigDecimal released(UUID project);

}
