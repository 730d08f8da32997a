/** Telling other programs what happened (事件推送): who wants to know what, and every attempt to tell them. */
@ApplicationModule(allowedDependencies = { "approval", "audit", "funds", "inspection", "notice", "process", "security", "time", "web" })
package org.xieshou.webhook;

import org.springframework.modulith.ApplicationModule;
