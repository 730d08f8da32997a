/** Administrative divisions (行政区划), who lies in whom, and which region helps which (结对关系). */
@ApplicationModule(allowedDependencies = {})
package org.xieshou.region;

import org.springframework.modulith.ApplicationModule;
