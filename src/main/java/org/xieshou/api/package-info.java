/** What other programs may ask and do (接口): the same lists, acts and refusals as on the pages, as JSON. Nobody uses it. */
@ApplicationModule(allowedDependencies = { "attachment", "audit", "funds", "inbox", "notice", "process", "process :: form", "project", "security", "time", "web", "webhook" })
package org.xieshou.api;

import org.springframework.modulith.ApplicationModule;
