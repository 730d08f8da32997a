package org.xieshou.project;

/** Whom to ask about the project: the role in it, name and telephone. */
public record Contact(String role, String name, String telephone) {
}
