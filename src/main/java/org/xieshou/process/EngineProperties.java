package org.xieshou.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine runs.
 *
 * @param jobs whether timers and service tasks run by themselves; tests and the demonstration run them by hand
 */
@ConfigurationProperties("xieshou.engine")
record EngineProperties(@DefaultValue("true") boolean jobs) {
}
