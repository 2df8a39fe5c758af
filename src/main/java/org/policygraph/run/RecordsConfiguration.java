package org.policygraph.run;

import java.util.Set;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;

import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * Spring Data and the driver share bookmarks: each sees what the other has written
 * before, on a cluster too.
 */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

	@Bean
	Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
		BookmarkManager shared = driver.executableQueryBookmarkManager();
		return Neo4jTransactionManager.with(driver)
			.withDatabaseSelectionProvider(databases)
			.withBookmarkManager(Neo4jBookmarkManager.create(shared::getBookmarks))
			.build();
	}

	@Bean
	ApplicationListener<Neo4jBookmarksUpdatedEvent> sharedBookmarks(Driver driver) {
		return new SharedBookmarks(driver.executableQueryBookmarkManager());
	}

	/** Hands the bookmarks of Spring Data on to the driver, in place of those before. */
	private static final class SharedBookmarks implements ApplicationListener<Neo4jBookmarksUpdatedEvent> {

		private final BookmarkManager shared;

		private Set<Bookmark> last = Set.of();

		private SharedBookmarks(BookmarkManager shared) {
			this.shared = shared;
		}

		@Override
		public synchronized void onApplicationEvent(Neo4jBookmarksUpdatedEvent event) {
			this.shared.updateBookmarks(this.last, event.getBookmarks());
			this.last = event.getBookmarks();
		}

	}

}
