package org.xieshou.process.model;

/** All that an expression may see of the running execution. */
record CaseInHand(String processBusinessKey) {
}
