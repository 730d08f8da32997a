/** Forms (表单): what a form file may contain, what an answer to it must look like, and how it is shown without script. */
@NamedInterface("form")
package org.xieshou.process.form;

import org.springframework.modulith.NamedInterface;
