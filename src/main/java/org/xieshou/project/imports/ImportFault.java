package org.xieshou.project.imports;

/**
 * What is wrong in the workbook.
 *
 * @param place where, or null when it is about the whole file
 * @param message a message key
 */
record ImportFault(CellPlace place, String message, Object... arguments) {
}
