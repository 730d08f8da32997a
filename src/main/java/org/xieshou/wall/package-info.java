/** The second wall of territory (行级权限): tells PostgreSQL who is reading, so that it answers with nothing beyond their sight. */
@ApplicationModule(allowedDependencies = {})
package org.xieshou.wall;

import org.springframework.modulith.ApplicationModule;
