/** The process engine: models and their releases, cases, tasks, messages and history. Knows no domain type. */
@ApplicationModule(allowedDependencies = { "audit", "time" })
package org.xieshou.process;

import org.springframework.modulith.ApplicationModule;
