/** Keycloak (统一身份认证): signing in and out, tokens for programs, and the directory of offices and staff kept in step with it. */
@ApplicationModule(allowedDependencies = { "audit", "office", "security" })
package org.xieshou.identity;

import org.springframework.modulith.ApplicationModule;
