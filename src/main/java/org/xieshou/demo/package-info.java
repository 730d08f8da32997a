/** The demonstration (演示数据): offices, officials and projects of Zhejiang's aid for Nanchong. Uses all modules, nobody uses it. */
@ApplicationModule
package org.xieshou.demo;

import org.springframework.modulith.ApplicationModule;
