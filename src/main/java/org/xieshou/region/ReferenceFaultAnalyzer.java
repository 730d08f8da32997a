package org.xieshou.region;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program which line to mend, instead of a stack trace. */
class ReferenceFaultAnalyzer extends AbstractFailureAnalyzer<ReferenceFault> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ReferenceFault fault) {
		return new FailureAnalysis(fault.getMessage(), "Mend the file and start again; nothing of it was loaded.", fault);
	}

}
