package org.xieshou.admin;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.xieshou.process.FailedJobs;
import org.xieshou.security.Official;

/** The steps that failed; an administrator lets one be tried again once its cause is gone. */
@Controller
@RequestMapping("/admin/failed-jobs")
class FailedJobController {

	private final FailedJobs jobs;

	private final SecondTry secondTry;

	FailedJobController(FailedJobs jobs, SecondTry secondTry) {
		this.jobs = jobs;
		this.secondTry = secondTry;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("jobs", jobs.all());
		return "admin/failed-jobs";
	}

	@PostMapping("/{id}/tries")
	String tryAgain(@PathVariable String id, @AuthenticationPrincipal Official official) {
		secondTry.order(id, official);
		return "redirect:/admin/failed-jobs?ordered";
	}

}
