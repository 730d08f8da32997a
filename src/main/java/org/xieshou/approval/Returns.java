package org.xieshou.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Why something was returned (退回理由), in words, for those who have to revise it. */
@Component
class Returns {

	private final Verdicts verdicts;

	Returns(Verdicts verdicts) {
		this.verdicts = verdicts;
	}

	/** The reasons of the last returns of a plan, a line an office. */
	String reasons(UUID project) {
		return words(verdicts.onApproval(project));
	}

	/** The reasons of the last return of a change request. */
	String reasonsOnChange(UUID change) {
		return words(verdicts.onChange(change));
	}

	private static String words(List<Verdict> said) {
		var last = said.stream().filter(Verdict::returns).reduce((earlier, later) -> later);
		return last.map(to -> said.stream().filter(each -> each.returns() && each.step() == to.step() && each.round() == to.round())
			.map(each -> each.officeName() + "：" + each.opinion()).collect(Collectors.joining("\n"))).orElse(null);
	}

}
