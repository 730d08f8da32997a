package org.xieshou.admin;

import java.util.LinkedHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.FailedJob;
import org.xieshou.process.FailedJobs;
import org.xieshou.security.Official;

/** Lets a failed step be tried again, on record. */
@Service
class SecondTry {

	private final FailedJobs jobs;

	private final DecisionLog decisions;

	SecondTry(FailedJobs jobs, DecisionLog decisions) {
		this.jobs = jobs;
		this.decisions = decisions;
	}

	/** Asked twice it happens once: a step that is being tried has not failed. */
	@Transactional
	void order(String id, Official by) {
		var job = jobs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		jobs.tryAgain(job);
		record(job, by);
	}

	private void record(FailedJob job, Official by) {
		var answers = new LinkedHashMap<String, Object>();
		answers.put("file", job.file());
		answers.put("version", job.version());
		answers.put("step", job.step());
		answers.put("message", job.message());
		decisions.record(NewDecision.of(ModelAdministration.CHAIN, ModelAdministration.EVERYWHERE, by.actor(), "retry-job", answers, null,
				Hashes.sha256(job.id())));
	}

}
