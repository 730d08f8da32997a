/** Who acts for whom (委托、代理) and who takes over from whom (交接): the pages, the records and the announcements of it. */
@ApplicationModule(allowedDependencies = { "audit", "export", "office", "process", "region", "security", "time", "web" })
package org.xieshou.personnel;

import org.springframework.modulith.ApplicationModule;
