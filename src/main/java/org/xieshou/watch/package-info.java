/** The security log (安全日志): who came in, what was refused, administered and taken away; kept apart from the program's log. */
@ApplicationModule(allowedDependencies = { "audit", "export", "security", "time", "web" })
package org.xieshou.watch;

import org.springframework.modulith.ApplicationModule;
