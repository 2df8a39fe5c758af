package org.policygraph.server;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The program's own settings. Folders are text: Spring would look for a path among the
 * resources of the web application.
 *
 * @param home where the local database keeps its data
 * @param importFolder what is imported at the start
 * @param importOnStart whether anything is
 * @param neo4j how the local database is started
 */
@Validated
@ConfigurationProperties("policy-graph")
public record Settings(@DefaultValue("data") String home, @DefaultValue("import") String importFolder,
		@DefaultValue("true") boolean importOnStart, @DefaultValue @NotNull @Valid Neo4j neo4j) {

	/**
	 * How the local database is started.
	 *
	 * @param lib where Neo4j's jars are; looked for beside the program if not given
	 * @param boltPort the port for Bolt
	 * @param httpPort the port for Neo4j Browser
	 * @param heap the largest heap
	 * @param pageCache the page cache
	 * @param classArchive whether its first clean stop may take some seconds longer to
	 * make later starts faster
	 * @param startTimeout how long to wait for it to start
	 */
	record Neo4j(@Nullable String lib, @DefaultValue("7687") @Min(1) @Max(65535) int boltPort,
			@DefaultValue("7474") @Min(1) @Max(65535) int httpPort, @DefaultValue("1g") String heap,
			@DefaultValue("256m") String pageCache, @DefaultValue("true") boolean classArchive,
			@DefaultValue("120s") Duration startTimeout) {
	}

}
