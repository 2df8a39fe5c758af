package org.policygraph;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring, as commands need it. */
final class Start {

	private Start() {
	}

	/**
	 * Starts the application.
	 * @param settings each as --name=value
	 * @return {@code null} when it could not be started: Boot has then said why
	 */
	static @Nullable ConfigurableApplicationContext run(WebApplicationType type, List<String> settings) {
		SpringApplication application = new SpringApplicationBuilder(Application.class).web(type)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.build();
		try {
			return application.run(settings.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
