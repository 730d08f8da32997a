package org.xieshou.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** To which addresses the program may speak: encrypted, and outside. */
@Component
class Targets {

	private static final int LONGEST = 500;

	private final WebhookProperties properties;

	Targets(WebhookProperties properties) {
		this.properties = properties;
	}

	/** Where to connect: the very address that was looked at, so that no name leads elsewhere a moment later. */
	record Target(URI uri, InetAddress address) {

		boolean isEncrypted() {
			return "https".equals(uri.getScheme());
		}

		int port() {
			return uri.getPort() > 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
		}

	}

	/** Whether the address may be entered; a name that leads nowhere today may lead somewhere tomorrow and is looked at again then. */
	boolean isAllowed(String address) {
		var uri = parsed(address);
		if (uri.isEmpty()) {
			return false;
		}
		try {
			reach(address);
			return true;
		}
		catch (UnknownHostException notYet) {
			return "https".equals(uri.get().getScheme());
		}
		catch (IOException inside) {
			return false;
		}
	}

	/** @throws IOException where the name leads nowhere or inside */
	Target reach(String address) throws IOException {
		var uri = parsed(address).orElseThrow(() -> new IOException("not an address"));
		var all = InetAddress.getAllByName(uri.getHost().replaceAll("^\\[|]$", ""));
		if (!Arrays.stream(all).allMatch(each -> isAllowed(uri, each))) {
			throw new IOException("inside");
		}
		return new Target(uri, all[0]);
	}

	private boolean isAllowed(URI uri, InetAddress address) {
		return properties.loopback() && address.isLoopbackAddress() || "https".equals(uri.getScheme()) && PublicAddress.is(address);
	}

	private Optional<URI> parsed(String address) {
		try {
			var uri = new URI(address);
			var plain = uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null && address.length() <= LONGEST && address.matches("\\p{ASCII}+");
			return plain && ("https".equals(uri.getScheme()) || properties.loopback() && "http".equals(uri.getScheme())) ? Optional.of(uri) : Optional.empty();
		}
		catch (URISyntaxException no) {
			return Optional.empty();
		}
	}

}
