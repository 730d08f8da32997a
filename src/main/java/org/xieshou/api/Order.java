package org.xieshou.api;

/** What a program sends in the body of a request; anything else in a body is refused. */
public interface Order {
}
