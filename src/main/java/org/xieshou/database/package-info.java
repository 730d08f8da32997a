/** The PostgreSQL that comes with the program, for machines where none is configured. */
@ApplicationModule(allowedDependencies = {})
package org.xieshou.database;

import org.springframework.modulith.ApplicationModule;
