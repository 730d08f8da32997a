package org.xieshou.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people come in and go out; exactly one way is there: the demonstration's list, or the identity provider. */
public interface SignInWay {

	void open(HttpSecurity http);

	/** Where somebody who is signed in proves once more who they are, and comes back to a page of ours. */
	String again(String to, HttpServletRequest request);

	/** Where besides ourselves a form of ours may lead, as the content policy writes it; empty for nowhere. */
	default String formTarget() {
		return "";
	}

}
