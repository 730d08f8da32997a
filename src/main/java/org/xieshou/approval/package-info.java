/** Approval (审批): joint review, the leading group's decision, the levels above, and changes and cancellation afterwards. */
@ApplicationModule(allowedDependencies = { "project", "office", "region", "audit", "process", "process :: model",
		"process :: form", "security", "time", "web" })
package org.xieshou.approval;

import org.springframework.modulith.ApplicationModule;
