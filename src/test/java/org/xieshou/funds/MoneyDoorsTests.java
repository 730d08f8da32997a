package org.xieshou.funds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.xieshou.Application;
import org.xieshou.inbox.TaskCompletion;
import org.xieshou.process.FormHandler;

/** Money has one door: whatever acts on many things goes through the act for one, with all its checks. */
class MoneyDoorsTests {

	private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackagesOf(Application.class);

	@Test
	void onlyTheActsForOneProjectOrAllotmentBook() {
		only(Ledger.class, Set.of("book"), Payments.class, Commitments.class, Allotting.class, ArrivalBooks.class);
		only(Payments.class, Set.of("pay", "retain", "payRetention", "repay", "returnAllBut"), Disbursement.class, Retention.class,
				Repayments.class, ApprovalFollower.class, Payments.class);
	}

	@Test
	void onlyTheStepsOfADiagramReleaseMoneyOneInstalmentAtATime() {
		only(Disbursement.class, Set.of("release"), ReleaseInstalmentDelegate.class);
		only(Retention.class, Set.of("release", "retain"), ReleaseRetentionDelegate.class, RetainMoneyDelegate.class);
		only(Releases.class, Set.of("add", "addRetention"), Disbursement.class, Retention.class);
	}

	@Test
	void nothingThatMovesMoneyTakesManyThingsAtOnce() {
		for (var door : Set.of(Disbursement.class, Retention.class, Payments.class, Repayments.class, Allotting.class, ArrivalBooks.class)) {
			assertThat(Arrays.stream(door.getDeclaredMethods()).filter(method -> !method.isSynthetic())
				.flatMap(method -> Arrays.stream(method.getParameterTypes())).filter(type -> Collection.class.isAssignableFrom(type) || type.isArray()))
				.as(door.getSimpleName()).isEmpty();
		}
	}

	@Test
	void answersReachTheDomainThroughTheCompletionOfOneTask() {
		noClasses().that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.xieshou.inbox")))
			.should().callMethodWhere(DescribedPredicate.describe("answers a form", call -> call.getName().equals("accept")
					&& call.getTargetOwner().isAssignableTo(FormHandler.class) && !call.getOriginOwner().isAssignableTo(FormHandler.class)))
			.check(PROGRAM);
		assertThat(Arrays.stream(TaskCompletion.class.getMethods()).filter(method -> method.getDeclaringClass() == TaskCompletion.class)
			.flatMap(method -> Arrays.stream(method.getParameterTypes())).filter(Collection.class::isAssignableFrom)).isEmpty();
	}

	@Test
	void nobodyElseWritesIntoTheLedger() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			var writers = sources.filter(Files::isRegularFile).filter(MoneyDoorsTests::writes).map(path -> path.getFileName().toString())
				.collect(Collectors.toSet());
			assertThat(writers).containsExactly("Ledger.java");
		}
	}

	private static boolean writes(Path source) {
		try {
			return Files.readString(source).matches("(?s).*insert\\s+into\\s+ledger_(entry|line)\\b.*");
		}
		catch (IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

	private static void only(Class<?> door, Set<String> methods, Class<?>... allowed) {
		var names = Arrays.stream(allowed).map(Class::getName).collect(Collectors.toSet());
		noClasses().that(DescribedPredicate.describe("are not " + names, (JavaClass type) -> !names.contains(type.getName())))
			.should().callMethodWhere(DescribedPredicate.describe("calls " + door.getSimpleName() + " " + methods,
					call -> call.getTargetOwner().getName().equals(door.getName()) && methods.contains(call.getName())))
			.check(PROGRAM);
	}

}
