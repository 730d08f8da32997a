/** Payments (支付): files of payment orders for the bank or treasury, what it answers, and what does not match. */
@ApplicationModule(allowedDependencies = { "audit", "export", "office", "process", "region", "security", "time", "web" })
package org.xieshou.payment;

import org.springframework.modulith.ApplicationModule;
