/** Sheets (电子表格): every list and template as .xlsx, written so that no text in it is ever taken for a formula. */
@ApplicationModule(allowedDependencies = "time")
package org.xieshou.export;

import org.springframework.modulith.ApplicationModule;
