package org.xieshou.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The interface for programs.
 *
 * @param requestsPerMinute how much one person's programs may ask of one node
 */
@ConfigurationProperties("xieshou.api")
record ApiProperties(@DefaultValue("600") int requestsPerMinute) {
}
