/** Papers (附件): content-addressed bytes with sniffed type, size limit and hash, and under which name who handed them in. */
@ApplicationModule(allowedDependencies = { "audit", "time", "wall", "web" })
package org.xieshou.attachment;

import org.springframework.modulith.ApplicationModule;
