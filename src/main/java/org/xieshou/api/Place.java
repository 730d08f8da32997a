package org.xieshou.api;

/** A division by its code (GB/T 2260 and below) and its name. */
record Place(String code, String name) {
}
