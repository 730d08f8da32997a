/**
 * What a diagram (流程图) or decision table may say, and the two walls that hold it to that: the check of every upload and the resolver at run time.
 *
 * <p>Forms are bound with {@code camunda:formRef="id" camunda:formRefBinding="latest"}: an administrator deploys a changed diagram
 * without its forms, and the binding "deployment" finds no form there.
 */
@NamedInterface("model")
package org.xieshou.process.model;

import org.springframework.modulith.NamedInterface;
