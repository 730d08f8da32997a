package org.xieshou.process.model;

/** One thing that must hold of every diagram. */
interface DiagramRule {

	void check(Diagram diagram, Problems problems);
}
