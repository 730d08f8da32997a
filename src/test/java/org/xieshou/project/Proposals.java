package org.xieshou.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.xieshou.audit.Actor;

/** Proposals for tests: a village road in 古佛村, proposed by its committee. */
public final class Proposals {

	public static final String VILLAGE = "511322121218";

	public static final Actor COMMITTEE = new Actor("gufo-village-clerk", "古佛村 文书", VILLAGE + ":village", "古佛村村民委员会");

	public static final Actor TOWNSHIP = new Actor("wanglonghu-township-director", "望龙湖镇 镇长", "511322121:township",
			"望龙湖镇人民政府");

	private Proposals() {
	}

	public static ProposeProject road() {
		return road(plan());
	}

	public static ProposeProject titled(String title) {
		var road = road();
		return new ProposeProject(title, road.kind(), road.place(), road.villages(), road.implementingUnit(),
				road.implementer(), road.plan(), road.papers(), true);
	}

	public static ProposeProject road(Plan plan) {
		return new ProposeProject("古佛村通村公路", "village-road", VILLAGE, List.of(VILLAGE), "望龙湖镇人民政府", "township", plan,
				List.of(), true);
	}

	/** 400 000 yuan, of which the east gives 300 000. */
	public static Plan plan() {
		return new Plan(1, "硬化通村公路，设错车道。", List.of(new Quantity("水泥路", new BigDecimal("3.2"), "公里")),
				List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal("300000.00")),
						new BudgetLine(Source.COUNTY_MATCHING, "路基工程", new BigDecimal("100000.00"))),
				List.of(new Milestone("路基完成", LocalDate.of(2027, 3, 31)), new Milestone("完工", LocalDate.of(2027, 6, 30))),
				List.of(new Indicator("通公路的村民小组", "6", "个")), 120, 410, 45, 150,
				List.of(new Contact("项目负责人", "村委会主任", "0817-0000000")));
	}

}
