package org.xieshou.supervision;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command {@code --verify-decisions}: verifies every chain there is, prints a report and ends the program, with status 0
 * when all are whole and 3 when one is broken.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyCommand implements ApplicationRunner {

	static final String OPTION = "verify-decisions";

	private static final String EVERYWHERE = "";

	private static final int BROKEN = 3;

	private final Verifications verifications;

	private final ChainVerifier verifier;

	private final ActWords words;

	private final PrintStream out;

	private final IntConsumer exit;

	@Autowired
	VerifyCommand(Verifications verifications, ChainVerifier verifier, ActWords words, ApplicationContext program) {
		this(verifications, verifier, words, System.out, status -> System.exit(SpringApplication.exit(program, () -> status)));
	}

	VerifyCommand(Verifications verifications, ChainVerifier verifier, ActWords words, PrintStream out, IntConsumer exit) {
		this.verifications = verifications;
		this.verifier = verifier;
		this.words = words;
		this.out = out;
		this.exit = exit;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			exit.accept(report(Locale.getDefault()));
		}
	}

	private int report(Locale locale) {
		var chains = verifications.chains(EVERYWHERE);
		var broken = 0;
		var proved = 0L;
		for (var chain : chains) {
			var result = verifier.verify(chain);
			proved += result.proved();
			if (!result.isWhole()) {
				broken++;
				out.println(words.word("supervision.command.broken." + result.fault(), locale, chain, String.valueOf(result.broken())));
			}
		}
		out.println(words.word("supervision.command.done", locale, String.valueOf(chains.size()), String.valueOf(proved),
				String.valueOf(broken)));
		return broken == 0 ? 0 : BROKEN;
	}

}
