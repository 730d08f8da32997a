/** What all pages share: money and dates as officials write them. */
@ApplicationModule(allowedDependencies = "time")
package org.xieshou.web;

import org.springframework.modulith.ApplicationModule;
