/**
 * What a diagram (流程图) or decision table may say, and the two walls that hold it to that: the check of every upload and the resolver at run time.
 *
 * <p>Forms, tables and called processes are bound with "deployment": all models are released together, so a running case
 * keeps every file it started under; with "latest" a change would reach into it.
 */
@NamedInterface("model")
package org.xieshou.process.model;

import org.springframework.modulith.NamedInterface;
