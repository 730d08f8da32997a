package org.xieshou.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xieshou.BrowserTest;
import org.xieshou.Visitor;

import org.springframework.boot.test.web.server.LocalServerPort;

/** Many more people at once than there are connections are all served: nobody holds one connection while waiting for another. */
@BrowserTest
class CrowdTests {

	private static final int PEOPLE = 60;

	@LocalServerPort
	int port;

	@Test
	void sixtyPeopleWhoSignInAndReadAtOnceAreServed() {
		var officials = List.of("yingshan-office-clerk", "yingshan-finance-clerk", "yilong-office-clerk", "nanchong-auditor");
		var served = IntStream.range(0, PEOPLE).mapToObj(number -> CompletableFuture.supplyAsync(() -> statuses(officials.get(number % officials.size())),
				task -> new Thread(task).start())).toList();
		assertThat(served).allSatisfy(statuses -> assertThat(statuses.join()).isEqualTo(List.of(200, 302, 200, 200, 200)));
	}

	private List<Integer> statuses(String person) {
		var visitor = new Visitor(port);
		try {
			var signIn = visitor.signIn(person);
			return List.of(signIn[0], signIn[1], visitor.get("/").statusCode(), visitor.get("/css/xieshou.css").statusCode(), visitor.get("/").statusCode());
		}
		catch (IOException | InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
