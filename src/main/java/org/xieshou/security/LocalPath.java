package org.xieshou.security;

/** A page of our own that somebody asked for before signing in; anything else becomes the home page. */
public final class LocalPath {

	private LocalPath() {
	}

	/** Only a path of our own, never another site. */
	public static String of(String to) {
		return to != null && to.matches("/(?![/\\\\])[\\w\\-./?=&%:]*") && !to.startsWith("/sign-in") ? to : "/";
	}

}
