package org.xieshou.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Telling other programs.
 *
 * @param loopback whether addresses of this machine are told too, also without encryption: for trying out only
 */
@ConfigurationProperties("xieshou.webhook")
record WebhookProperties(@DefaultValue("false") boolean loopback) {
}
