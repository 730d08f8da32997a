package org.xieshou.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people come in and go out; exactly one way is there: the demonstration's list, or the identity provider. */
public interface SignInWay {

	void open(HttpSecurity http);

	/** Where besides ourselves a form of ours may lead, as the content policy writes it; empty for nowhere. */
	default String formTarget() {
		return "";
	}

}
