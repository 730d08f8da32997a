package org.xieshou.insight;

/** How many diagrams, tables or forms there are. */
record ModelKind(String kind, long files) {
}
