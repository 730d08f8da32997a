/** Process administration (流程管理): diagrams, decision tables and forms are changed here, and every change is on record. */
@ApplicationModule(allowedDependencies = { "audit", "export", "process", "process :: form", "process :: model", "security", "time", "web" })
package org.xieshou.admin;

import org.springframework.modulith.ApplicationModule;
