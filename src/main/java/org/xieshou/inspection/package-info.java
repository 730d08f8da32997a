/** Inspections (检查): verified progress, acceptance (竣工验收), final accounts (决算) and rectification orders (限期整改). */
@ApplicationModule(allowedDependencies = { "project", "office", "region", "security", "audit", "attachment", "export",
		"process", "process :: model", "time" })
package org.xieshou.inspection;

import org.springframework.modulith.ApplicationModule;
