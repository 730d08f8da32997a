/**
 * Supervision and audit (监督审计): auditors search the decisions of their territory, trace a case and verify the chains.
 *
 * <p>The decisions themselves belong to the module {@code audit}, which everybody uses and which uses nobody; the pages on
 * them need forms, diagrams and people, so they stand up here.
 */
@ApplicationModule(allowedDependencies = { "audit", "process", "process :: form", "security", "attachment", "export", "time", "web" })
package org.xieshou.supervision;

import org.springframework.modulith.ApplicationModule;
