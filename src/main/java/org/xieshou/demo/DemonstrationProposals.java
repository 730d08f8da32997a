package org.xieshou.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeFunction;
import org.xieshou.office.Offices;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Contact;
import org.xieshou.project.Indicator;
import org.xieshou.project.Milestone;
import org.xieshou.project.Paper;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.ProposeProject;
import org.xieshou.project.Quantity;
import org.xieshou.project.Source;
import org.xieshou.region.Level;
import org.xieshou.security.Officials;

import org.springframework.stereotype.Component;

/** Hands in the projects of the field report as their offices would; unknown figures follow the programme's means. */
@Component
class DemonstrationProposals {

	/** Amounts of east aid that the field report gives, in yuan. */
	private static final Map<String, BigDecimal> KNOWN = Map.of("古佛村村小学", new BigDecimal("250000"), "龙神垭村新村建设",
			new BigDecimal("7000000"));

	private static final BigDecimal MATCHING_SHARE = new BigDecimal("0.20");

	private final ProjectSelection selection;

	private final Officials officials;

	private final Offices offices;

	private final DemonstrationPapers papers;

	DemonstrationProposals(ProjectSelection selection, Officials officials, Offices offices, DemonstrationPapers papers) {
		this.selection = selection;
		this.officials = officials;
		this.offices = offices;
		this.papers = papers;
	}

	UUID propose(DemonstrationProject project) {
		var by = officials.find(project.proposer()).orElseThrow().actor();
		var minutes = papers.document(project.title() + " 村民会议记录（演示）.pdf", by);
		var paper = new Paper("minutes", minutes.id(), minutes.name(), minutes.sha256());
		var unit = offices.find(offices.at(project.place(), Level.TOWNSHIP, OfficeFunction.TOWNSHIP)).map(Office::name).orElse(by.officeName());
		return selection.propose(new ProposeProject(project.title(), project.kind(), project.place(), project.villages(), unit,
				"township", plan(project), List.of(paper), true), by);
	}

	private static Plan plan(DemonstrationProject project) {
		var size = KNOWN.containsKey(project.title()) ? MeanSize.of(project.kind()).withAid(KNOWN.get(project.title()))
				: MeanSize.of(project.kind());
		var matching = size.aid().multiply(MATCHING_SHARE).setScale(2, RoundingMode.HALF_UP);
		return new Plan(1, project.title() + "：按照县级规划和现场勘察确定的内容建设，具体数量见工程量表。",
				List.of(new Quantity(size.item(), BigDecimal.ONE, size.unit())),
				List.of(new BudgetLine(Source.EAST_AID, size.item(), size.aid()), new BudgetLine(Source.COUNTY_MATCHING, "配套工程", matching)),
				List.of(new Milestone("开工", project.start().plusMonths(4)), new Milestone("完工", project.start().plusMonths(12))),
				List.of(new Indicator("受益群众满意度", "90", "%"), new Indicator("按期完工", "12", "个月")), 120, 410, 46, 158,
				List.of(new Contact("项目负责人", "项目实施单位 经办员", "0817-0000000")));
	}

}
