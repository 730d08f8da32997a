/** Reimbursement claims (报账): contracts, invoices, papers, flags for reviewers, and approvals bound to what was seen. */
@ApplicationModule(allowedDependencies = { "project", "funds", "region", "office", "audit", "process", "process :: form",
		"process :: model", "security", "attachment", "export", "time", "wall", "web" })
package org.xieshou.claim;

import org.springframework.modulith.ApplicationModule;
