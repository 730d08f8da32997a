/** To do, done, started by me, copied to me (待办、已办、我发起的、抄送我的); the case page and the actions on a task. */
@ApplicationModule(allowedDependencies = { "process", "process :: form", "process :: model", "office", "region", "security",
		"audit", "attachment", "export", "time", "wall", "web" })
package org.xieshou.inbox;

import org.springframework.modulith.ApplicationModule;
