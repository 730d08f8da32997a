package org.xieshou.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** One who asks for everything at once waits for themself and then is refused; everybody else is served as before. */
class FairShareTests {

	private final FairShareFilter filter = new FairShareFilter(Duration.ZERO);

	private final CountDownLatch hold = new CountDownLatch(1);

	@AfterEach
	void nobodyIsSignedIn() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void whoHasAllTheirPlacesIsRefusedAndNobodyElseIs() throws Exception {
		occupy("clerk", 4, "/pool");
		assertThat(ask("clerk", "/inbox")).satisfies(answer -> {
			assertThat(answer.getStatus()).isEqualTo(429);
			assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
		});
		assertThat(ask("another", "/inbox").getStatus()).isEqualTo(200);
		assertThat(ask(null, "/public").getStatus()).isEqualTo(200);
		assertThat(ask("clerk", "/css/xieshou.css").getStatus()).isEqualTo(200);
		hold.countDown();
	}

	@Test
	void aSheetTakesTwoPlaces() throws Exception {
		occupy("clerk", 1, "/pool.xlsx");
		occupy("clerk", 1, "/inbox");
		assertThat(ask("clerk", "/pool.xlsx").getStatus()).isEqualTo(429);
		assertThat(ask("clerk", "/inbox").getStatus()).isEqualTo(200);
		hold.countDown();
	}

	@Test
	void whoWaitsIsServedOnceAPlaceIsFree() throws Exception {
		var share = new FairShare(1, Duration.ofSeconds(30));
		var entered = new CountDownLatch(1);
		try (var first = new Threads(1); var second = new Threads(1)) {
			first.run(() -> share.run("clerk", 1, () -> {
				entered.countDown();
				hold.await();
			}));
			entered.await();
			var served = second.run(() -> share.run("clerk", 1, () -> { }));
			hold.countDown();
			assertThat(served.get()).isEqualTo(true);
		}
		assertThat(share.counted()).isZero();
	}

	@Test
	void aFailureGivesItsPlaceBack() throws Exception {
		var share = new FairShare(1, Duration.ZERO);
		for (var attempt : List.of(1, 2)) {
			assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> share.run("clerk", 1, () -> {
				throw new IllegalStateException("attempt " + attempt);
			}))).hasMessage("attempt " + attempt);
		}
		assertThat(share.counted()).isZero();
	}

	/** Threads that end with the test. */
	private record Threads(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

		Threads(int many) {
			this(Executors.newFixedThreadPool(many));
		}

		<T> java.util.concurrent.Future<T> run(java.util.concurrent.Callable<T> work) {
			return pool.submit(work);
		}

		@Override
		public void close() {
			pool.shutdown();
		}

	}

	/** Has so many requests of a person under way until the test lets go. */
	private void occupy(String person, int many, String path) throws InterruptedException {
		var entered = new CountDownLatch(many);
		IntStream.range(0, many).forEach(request -> {
			var thread = new Thread(() -> {
				as(person);
				try {
					filter.doFilter(new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), (asked, answer) -> {
						entered.countDown();
						await();
					});
				}
				catch (Exception unexpected) {
					throw new IllegalStateException(unexpected);
				}
			});
			thread.setDaemon(true);
			thread.start();
		});
		entered.await();
	}

	private void await() {
		try {
			hold.await();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private MockHttpServletResponse ask(String person, String path) throws Exception {
		SecurityContextHolder.clearContext();
		if (person != null) {
			as(person);
		}
		var answer = new MockHttpServletResponse();
		filter.doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());
		return answer;
	}

	private static void as(String person) {
		var office = new ActingOffice("511322:office", "营山县乡村振兴办公室");
		var official = new Official(person, "经办员", office, List.of(office), java.util.Set.of(Official.OFFICIAL));
		SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(official, null, List.of()));
	}

}
