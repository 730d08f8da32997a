/** Funds (资金): allotments, commitments, instalments, releases and retention, in a double-entry ledger that only grows. */
@ApplicationModule(allowedDependencies = { "project", "attachment", "approval", "inspection", "region", "office", "audit", "process",
		"process :: model", "security", "export", "time", "web" })
package org.xieshou.funds;

import org.springframework.modulith.ApplicationModule;
