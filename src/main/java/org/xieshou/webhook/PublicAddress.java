package org.xieshou.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses lie outside: nothing of this machine, of a network inside, or of one that only leads to such. */
final class PublicAddress {

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		var bytes = address.getAddress();
		return address instanceof Inet4Address ? isOutside(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff) : isGlobal(bytes);
	}

	private static boolean isOutside(int first, int second, int third) {
		var shared = first == 100 && second >= 64 && second < 128;
		var benchmarks = first == 198 && (second == 18 || second == 19);
		var special = first == 192 && second == 0 && (third == 0 || third == 2) || first == 192 && second == 88 && third == 99
				|| first == 198 && second == 51 && third == 100 || first == 203 && second == 0 && third == 113;
		return first != 0 && first < 224 && !shared && !benchmarks && !special;
	}

	/** Of the global unicast block, without tunnels (2001::/23, 2002::/16) and examples (2001:db8::/32, 3fff::/20), which may lead anywhere. */
	private static boolean isGlobal(byte[] bytes) {
		var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
		var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
		var unicast = first >= 0x2000 && first <= 0x3fff;
		return unicast && first != 0x2002 && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8)) && !(first == 0x3fff && second < 0x1000);
	}

}
