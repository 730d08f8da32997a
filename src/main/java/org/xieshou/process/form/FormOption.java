package org.xieshou.process.form;

/** One choice of a list: the value that is stored and the words that are shown. */
public record FormOption(String value, String label) {
}
