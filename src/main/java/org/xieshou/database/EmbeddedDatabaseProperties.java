package org.xieshou.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the embedded PostgreSQL keeps its files.
 *
 * @param directory the folder of the cluster, kept between starts
 * @param durable whether a commit waits for the disk; only tests may switch it off
 * @param fresh whether the cluster is made anew and removed at the end; only tests want that
 * @param port the loopback port, 0 for a free one
 * @param connections the size of the connection pool
 */
@Validated
@ConfigurationProperties("xieshou.database")
record EmbeddedDatabaseProperties(@NotNull @DefaultValue("data/postgresql") Path directory,
		@DefaultValue("true") boolean durable, @DefaultValue("false") boolean fresh, @DefaultValue("0") int port, @DefaultValue("10") int connections) {
}
