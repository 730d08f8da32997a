/** Who is acting now, for which office; what they may see (辖区) and what they may not do twice (职责分离). */
@ApplicationModule(allowedDependencies = { "audit", "office", "region", "time", "wall" })
package org.xieshou.security;

import org.springframework.modulith.ApplicationModule;
