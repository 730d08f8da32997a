/** Projects (项目): proposed, checked, screened into the pool, picked by the partner; their plans by version and budgets by source. */
@ApplicationModule(allowedDependencies = { "region", "office", "security", "audit", "attachment", "process", "process :: model", "export", "web", "wall", "time" })
package org.xieshou.project;

import org.springframework.modulith.ApplicationModule;
