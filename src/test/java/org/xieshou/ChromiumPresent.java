package org.xieshou;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs browser tests where Chromium is installed; {@code -Dxieshou.browser=required} makes them fail where it is not. */
public class ChromiumPresent implements ExecutionCondition {

	static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Files.isExecutable(CHROMIUM) || "required".equals(System.getProperty("xieshou.browser"))) {
			return ConditionEvaluationResult.enabled("Chromium is expected at " + CHROMIUM);
		}
		return ConditionEvaluationResult.disabled("No Chromium at " + CHROMIUM);
	}

}
