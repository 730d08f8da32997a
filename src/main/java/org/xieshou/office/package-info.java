/** Offices (机构), their staff (人员), who is above whom, and the working-day calendar (工作日历). */
@ApplicationModule(allowedDependencies = { "region", "process :: model" })
package org.xieshou.office;

import org.springframework.modulith.ApplicationModule;
