/** The PostgreSQL that comes with the program, for machines where none is configured; migrations as the owner, work as a role that owns nothing. */
@ApplicationModule(allowedDependencies = "wall")
package org.xieshou.database;

import org.springframework.modulith.ApplicationModule;
