package org.policygraph.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import org.policygraph.server.Settings;
import org.policygraph.server.Start;

/** Starts the database, imports what is new, and serves the graph until it is stopped. */
@Command(name = "policy-graph", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Chinese policy documents as a knowledge graph: Neo4j and GraphQL.",
				"政策文件知识图谱：Neo4j 与 GraphQL。",
				"Without a command it serves. Settings are given as --name=value. 不带命令时启动服务；设置写作 --name=value。" })
final class ServeCommand implements Callable<Integer> {

	/** What {@link #call()} returns when the server goes on in its own threads. */
	static final int KEEP_RUNNING = -1;

	@Mixin
	private SettingOptions settings = new SettingOptions();

	@Override
	public Integer call() {
		ConfigurableApplicationContext application = Start.run(WebApplicationType.SERVLET, this.settings.list());
		if (application == null) {
			return CommandLine.ExitCode.SOFTWARE;
		}
		CommandSocket.open(Path.of(application.getBean(Settings.class).home()), application)
			.ifPresent((socket) -> application
				.addApplicationListener((ApplicationListener<ContextClosedEvent>) (closed) -> socket.close()));
		return KEEP_RUNNING;
	}

}
