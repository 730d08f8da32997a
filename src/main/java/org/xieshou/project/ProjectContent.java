package org.xieshou.project;

import java.util.LinkedHashMap;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.CaseContent;

/** What a decision on a project is about: the project, the present version of its plan and the hashes of its papers. */
@Component
class ProjectContent implements CaseContent {

	private final Projects projects;

	ProjectContent(Projects projects) {
		this.projects = projects;
	}

	@Override
	public Object of(UUID caseId) {
		var project = projects.get(caseId);
		var content = new LinkedHashMap<String, Object>();
		content.put("number", project.number());
		content.put("title", project.title());
		content.put("kind", project.kind());
		content.put("place", project.place());
		content.put("villages", project.villages());
		content.put("implementingUnit", project.implementingUnit());
		content.put("implementer", project.implementer());
		content.put("partner", project.partner());
		content.put("committed", project.committed());
		content.put("approvedAmount", project.approvedAmount());
		content.put("plan", project.plan());
		content.put("papers", projects.papers(caseId).stream().map(Paper::sha256).sorted().toList());
		return content;
	}

}
