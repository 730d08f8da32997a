package org.xieshou.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes the program speak to what lies inside. */
class TargetsTests {

	private final Targets targets = new Targets(new WebhookProperties(false));

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255",
			"192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1",
			"fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::a00:1", "2001::1", "2002:7f00:1::1", "2001:db8::1", "3fff::1", "fec0::1" })
	void whatLiesInsideIsRefused(String address) throws IOException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
		var host = address.contains(":") ? "[" + address + "]" : address;
		assertThat(targets.isAllowed("https://" + host + "/hook")).isFalse();
		assertThatThrownBy(() -> targets.reach("https://" + host + "/hook")).isInstanceOf(IOException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.32.0.1", "198.20.0.1", "223.255.255.1", "2400:3200::1", "2001:4860:4860::8888" })
	void whatLiesOutsideIsAllowed(String address) throws IOException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://1.1.1.1/", "ftp://1.1.1.1/", "file:///etc/passwd", "gopher://1.1.1.1/", "https://user:secret@1.1.1.1/", "https://1.1.1.1/#x", "https://", "//1.1.1.1",
			"https://1.1.1.1/\r\nX: y", "https://1.1.1.1/ x", "javascript:alert(1)", "", "https://localhost/", "https://2130706433/", "https://0x7f.1/", "https://例子.公司/" })
	void whatIsNoPlainEncryptedAddressIsRefused(String address) {
		assertThat(targets.isAllowed(address)).isFalse();
	}

	@Test
	void thisMachineIsOnlyToldWhereThatIsSwitchedOn() throws IOException {
		var open = new Targets(new WebhookProperties(true));
		assertThat(open.reach("http://127.0.0.1:9/x").port()).isEqualTo(9);
		assertThat(open.isAllowed("http://10.0.0.1/")).isFalse();
		assertThat(open.isAllowed("http://1.1.1.1/")).isFalse();
	}

	@Test
	void theNameIsLookedUpOnceAndWhatWasLookedAtIsWhatIsConnectedTo() throws IOException {
		var target = new Targets(new WebhookProperties(true)).reach("http://localhost:80/x");
		assertThat(target.address().isLoopbackAddress()).isTrue();
		assertThat(target.uri().getHost()).isEqualTo("localhost");
	}

}
