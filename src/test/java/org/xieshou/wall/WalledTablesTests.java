package org.xieshou.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Every table there is stands behind the wall or in {@code walled-tables.csv} with a reason, with what the program may do to it. */
@XieshouTest
class WalledTablesTests {

	/** Roles cannot be told apart in these: they are the engine's own, and hold ids and routing answers only. */
	private static final String NOT_ENGINE = " and c.relname not like 'act\\_%' ";

	@Autowired
	TableOwner owner;

	private record Row(String name, String walled, String may, String why) {
	}

	@Test
	void aTableIsBehindTheWallOrSaysWhyNot() throws IOException {
		var found = owner.jdbc().sql("""
				select c.relname, case when c.relrowsecurity and c.relforcerowsecurity
					and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'wall') then 'yes' else 'no' end
				from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace""" + NOT_ENGINE).query((row, n) -> row.getString(1) + " " + row.getString(2)).list();
		assertThat(found).containsExactlyInAnyOrderElementsOf(listed().stream().map(row -> row.name() + " " + row.walled()).toList());
		assertThat(listed()).filteredOn(row -> row.walled().equals("no")).allSatisfy(row -> assertThat(row.why()).as(row.name()).isNotBlank());
	}

	@Test
	void theProgramMayDoNoMoreToATableThanIsListed() throws IOException {
		Map<String, String> may = new TreeMap<>();
		owner.jdbc().sql("""
				select c.relname, string_agg(lower(p.privilege), ' ' order by p.n) from pg_class c
				cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) with ordinality p (privilege, n)
				where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace""" + NOT_ENGINE + """
				and has_table_privilege('xieshou_app', c.oid, p.privilege) group by c.relname""").query((row, n) -> may.put(row.getString(1), row.getString(2))).list();
		assertThat(may).containsExactlyInAnyOrderEntriesOf(listed().stream().collect(java.util.stream.Collectors.toMap(Row::name, Row::may)));
	}

	@Test
	void viewsShowWhatTheirReaderSeesAndTheRulesOfTablesHoldOverAllRows() {
		assertThat(names("select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace"
				+ " and not coalesce(reloptions::text, '') like '%security_invoker=true%'")).isEmpty();
		assertThat(names("select proname from pg_proc where prorettype = 'trigger'::regtype and pronamespace = 'public'::regnamespace and not prosecdef")).isEmpty();
		assertThat(names("select proname from pg_proc where prosecdef and not coalesce(proconfig::text, '') like '%search_path%'")).isEmpty();
	}

	@Test
	void theProgramsRoleOwnsNothingAndIsBoundByTheWall() {
		assertThat(names("""
				select rolname from pg_roles r where rolname = 'xieshou_app' and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb
				and not exists (select from pg_class where relowner = r.oid) and not exists (select from pg_proc where proowner = r.oid)
				and not exists (select from pg_auth_members where member = r.oid)""")).containsExactly("xieshou_app");
	}

	private List<String> names(String sql) {
		return owner.jdbc().sql(sql).query(String.class).list();
	}

	private static List<Row> listed() throws IOException {
		return new ClassPathResource("walled-tables.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", 4))
			.map(cells -> new Row(cells[0], cells[1], cells[2], cells[3])).toList();
	}

}
