package org.policygraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.policygraph.database.Password;
import org.policygraph.reading.PolicyReading;
import org.policygraph.run.ImportQueue;
import org.policygraph.run.RecordedImports;
import org.policygraph.run.WriteToken;

/** Imports that clients ask for, and the token by which they may. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ImportConfiguration {

	@Bean
	ImportQueue importQueue(ReadyGraph graph, RecordedImports imports, ObjectProvider<PolicyReading> reading) {
		return new ImportQueue(graph::await, reading::getObject, imports);
	}

	/** The first start makes the token, in a file that its owner alone can read. */
	@Bean
	WriteToken writeToken(Settings settings) {
		Path file = tokenFile(settings);
		try {
			if (!Files.exists(file)) {
				Files.createDirectories(file.getParent());
				Password.write(file, Password.random());
			}
			return new WriteToken(Files.readString(file).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The token " + file + " can be neither read nor made. 令牌文件无法读取或创建。", ex);
		}
	}

	static Path tokenFile(Settings settings) {
		return Path.of(settings.home(), "token").toAbsolutePath();
	}

}
