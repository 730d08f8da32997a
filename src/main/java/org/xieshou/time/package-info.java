/** The one clock of engine and domain, so that tests and demonstration history can move time. */
@ApplicationModule(allowedDependencies = {})
package org.xieshou.time;

import org.springframework.modulith.ApplicationModule;
