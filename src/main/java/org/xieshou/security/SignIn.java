package org.xieshou.security;

import java.util.UUID;

/** A sign-in (登录) that still holds: whose it is and, but at the demonstration, what it rests on. */
public record SignIn(UUID id, String person, Proof proof) {
}
