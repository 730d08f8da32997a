package org.xieshou.security;

import java.io.Serializable;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** When and how whoever brings a token last proved who they are, as the identity provider says. */
public record SignedInAt(@Nullable Instant at, @Nullable String acr) implements Serializable {
}
