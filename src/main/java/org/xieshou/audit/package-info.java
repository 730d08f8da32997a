/** Decisions (决定): append-only, chained by hash per case, provable years later; and each act done once. */
@ApplicationModule(allowedDependencies = { "time", "wall" })
package org.xieshou.audit;

import org.springframework.modulith.ApplicationModule;
