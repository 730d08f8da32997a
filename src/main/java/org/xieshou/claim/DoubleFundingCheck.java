package org.xieshou.claim;

import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Double funding (重复安排): another project of the same place has the same title, or builds the same thing in the same quantity. */
@Component
class DoubleFundingCheck implements FlagCheck {

	private final JdbcClient jdbc;

	DoubleFundingCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Stream<Flag> check(Reviewed it) {
		var others = jdbc.sql("select" + OtherCase.COLUMNS + """
				from case_file c join project p on p.id = c.id join case_file mine on mine.id = :id join project my on my.id = mine.id
				where c.id <> mine.id and c.state in ('running', 'passed', 'archived')
					and (c.place = mine.place or cardinality(p.villages) > 0 and p.villages && my.villages)
					and (c.title = mine.title or c.kind = mine.kind and exists (
						select from plan_quantity theirs join plan_quantity mines on mines.item = theirs.item and mines.unit = theirs.unit
							and mines.amount = theirs.amount
						where theirs.project = p.id and theirs.version = p.version and mines.project = my.id and mines.version = my.version))
				order by c.opened_at desc, c.id limit 20""")
			.param("id", it.project().id()).query(OtherCase.class).list();
		return others.isEmpty() ? Stream.of() : Stream.of(Flag.of(Flag.Kind.DOUBLE_FUNDING, others, others.size()));
	}

}
