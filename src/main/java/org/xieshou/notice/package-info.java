/** Public notices (公告公示): their periods and proof of posting, objections (异议) and answers, and the public site. */
@ApplicationModule(allowedDependencies = { "approval", "inspection", "project", "region", "office", "audit", "process",
		"process :: model", "security", "attachment", "export", "time", "wall", "web" })
package org.xieshou.notice;

import org.springframework.modulith.ApplicationModule;
