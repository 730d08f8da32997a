package org.xieshou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/** What the structure has to keep to. */
class ArchitectureTests {

	private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackagesOf(Application.class);

	@Test
	void theEngineStaysInItsModule() {
		noClasses()
			.that(DescribedPredicate.not(resideInAPackage("..process.."))
				.and(DescribedPredicate.not(simpleNameEndingWith("Delegate"))))
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(PROGRAM);
	}

	@Test
	void controllersArePrivate() {
		classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate()
			.check(PROGRAM);
	}

	@Test
	void thereIsOneClock() {
		noClasses().that().resideOutsideOfPackage("org.xieshou.time..")
			.should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone")
			.check(PROGRAM);
	}

	@Test
	void theEnginesRestAndWebApplicationsAreAbsent() {
		for (var type : new String[] { "org.camunda.bpm.engine.rest.impl.CamundaRestResources", "org.camunda.bpm.engine.rest.TaskRestService",
				"org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter", "org.camunda.bpm.cockpit.Cockpit",
				"org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig",
				"org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration" }) {
			assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).as(type).isFalse();
		}
	}

	@Test
	void noScriptEngineIsOnTheClassPathButTheEnginesOwnExpressions() {
		assertThat(new ScriptEngineManager().getEngineFactories()).extracting(ScriptEngineFactory::getLanguageName)
			.containsOnly("feel", "feel-unary-tests", "JSP 2.1 EL");
	}

	@Test
	void moneyIsNeverAFloatingPointNumber() {
		var inexact = DescribedPredicate.<JavaClass>describe("double or float", type -> List.of("double", "float", Double.class.getName(),
				Float.class.getName()).contains(type.getName()));
		noFields().that().areDeclaredInClassesThat().resideInAnyPackage("org.xieshou.funds..", "org.xieshou.payment..", "org.xieshou.claim..")
			.should().haveRawType(inexact).check(PROGRAM);
		noMethods().that().areDeclaredInClassesThat().resideInAnyPackage("org.xieshou.funds..", "org.xieshou.payment..", "org.xieshou.claim..")
			.should().haveRawReturnType(inexact).orShould().haveRawParameterTypes(DescribedPredicate.anyElementThat(inexact)).check(PROGRAM);
		noClasses().that().resideInAnyPackage("org.xieshou.funds..", "org.xieshou.payment..", "org.xieshou.claim..")
			.should().callMethodWhere(DescribedPredicate.describe("takes or gives an inexact number", call -> inexact.test(call.getTarget().getRawReturnType())
					|| call.getTarget().getRawParameterTypes().stream().anyMatch(inexact))).check(PROGRAM);
	}

}
