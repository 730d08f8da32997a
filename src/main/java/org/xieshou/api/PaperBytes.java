package org.xieshou.api;

/** A paper as a program sends it: the body of the request and nothing else. */
public record PaperBytes(byte[] content) {
}
