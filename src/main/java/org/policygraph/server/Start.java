package org.policygraph.server;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring, as commands need it, and the database meanwhile. */
public final class Start {

	private Start() {
	}

	/**
	 * Starts the application.
	 * @param settings each as --name=value
	 * @return {@code null} when it could not be started: Boot has then said why
	 */
	public static @Nullable ConfigurableApplicationContext run(WebApplicationType type, List<String> settings) {
		EarlyDatabase database = new EarlyDatabase();
		SpringApplication application = new SpringApplicationBuilder(Application.class).web(type)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			// A command uses few of the beans: without a server, each is made when it is
			// first used.
			.lazyInitialization(type == WebApplicationType.NONE)
			.listeners(database)
			.initializers(database::register)
			.build();
		try {
			return application.run(settings.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	/**
	 * The server takes longest to start: it is started as soon as the settings are known.
	 */
	private static final class EarlyDatabase implements ApplicationListener<ApplicationEvent> {

		private @Nullable LocalDatabase database;

		@Override
		public void onApplicationEvent(ApplicationEvent event) {
			if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
				this.database = LocalDatabase.start(prepared.getEnvironment());
			}
			else if (event instanceof ApplicationFailedEvent && this.database != null) {
				this.database.close();
			}
		}

		/** Registered first, it is closed last: the driver goes before the server. */
		private void register(ConfigurableApplicationContext context) {
			LocalDatabase started = this.database;
			if (started != null) {
				context.getBeanFactory().registerSingleton("localDatabase", started);
				((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("localDatabase",
						started::close);
			}
		}

	}

}
