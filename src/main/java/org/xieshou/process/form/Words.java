package org.xieshou.process.form;

/** The texts around a field: label, help, what stands before and after the input, and free text. */
public record Words(String label, String help, String prefix, String unit, String text) {
}
