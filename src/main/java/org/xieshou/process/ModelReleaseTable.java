package org.xieshou.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of releases and their files. */
@Repository
class ModelReleaseTable {

	private final JdbcClient jdbc;

	ModelReleaseTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes those who release queue. */
	void lock() {
		jdbc.sql("lock table model_release in exclusive mode").update();
	}

	Optional<ModelRelease> newest() {
		return all().stream().findFirst();
	}

	List<ModelRelease> all() {
		return jdbc.sql("select * from model_release order by number desc")
			.query((row, n) -> new ModelRelease(row.getInt("number"), row.getString("deployment"),
					row.getObject("released_at", OffsetDateTime.class).toInstant(), row.getString("released_by"),
					row.getString("reason")))
			.list();
	}

	List<ModelResource> resources(int release) {
		return jdbc.sql("select * from model_resource where release = ? order by name")
			.param(release)
			.query(ModelReleaseTable::row)
			.list();
	}

	/** Where each file took other content than in the release before, by name and release. */
	List<ModelContent> contents() {
		return jdbc.sql("""
				select name, release, sha256, sha256 is distinct from shipped_sha256 as changed,
					row_number() over (partition by name order by release) as version
				from (select name, release, sha256, shipped_sha256,
						lag(sha256) over (partition by name order by release) as before from model_resource) r
				where before is distinct from sha256 order by name, release""")
			.query(ModelContent.class)
			.list();
	}

	Optional<ModelResource> resource(int release, String name) {
		return jdbc.sql("select * from model_resource where release = ? and name = ?")
			.params(release, name)
			.query(ModelReleaseTable::row)
			.optional();
	}

	Optional<ModelResource> shipped(String name) {
		return jdbc.sql("""
				select * from model_resource where name = ? and sha256 = shipped_sha256 order by release desc limit 1""")
			.param(name)
			.query(ModelReleaseTable::row)
			.optional();
	}

	Optional<ModelResource> resource(String deployment, String name) {
		return jdbc.sql("""
				select r.* from model_resource r join model_release m on m.number = r.release
				where m.deployment = ? and r.name = ?""").params(deployment, name).query(ModelReleaseTable::row).optional();
	}

	private static ModelResource row(ResultSet row, int index) throws SQLException {
		return new ModelResource(row.getString("name"), row.getString("sha256"), row.getString("shipped_sha256"),
				row.getBytes("content"));
	}

	void add(ModelRelease release, Collection<ModelResource> resources) {
		jdbc.sql("insert into model_release (number, deployment, released_at, released_by, reason) values (?, ?, ?, ?, ?)")
			.params(release.number(), release.deployment(), release.at().atOffset(ZoneOffset.UTC), release.by(),
					release.reason())
			.update();
		for (var resource : resources) {
			jdbc.sql("insert into model_resource (release, name, sha256, shipped_sha256, content) values (?, ?, ?, ?, ?)")
				.params(release.number(), resource.name(), resource.sha256(), resource.shippedSha256(),
						resource.content())
				.update();
		}
	}

}
