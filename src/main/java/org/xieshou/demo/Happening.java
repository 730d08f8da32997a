package org.xieshou.demo;

import java.time.Instant;

/** One thing that happens at a moment of the demonstration's history. */
record Happening(Instant at, Runnable what) {
}
