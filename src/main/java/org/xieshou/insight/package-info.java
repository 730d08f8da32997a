/** Pictures of the whole: what waits, what is late, where the money stands (工作台). Uses all, nobody uses it. */
@ApplicationModule
package org.xieshou.insight;

import org.springframework.modulith.ApplicationModule;
