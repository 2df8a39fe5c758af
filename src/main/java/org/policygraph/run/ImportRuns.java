package org.policygraph.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The imports that the graph remembers. */
interface ImportRuns extends Repository<ImportRun, String> {

	ImportRun save(ImportRun run);

	Optional<ImportRun> findById(String id);

	List<ImportRun> findAllBy(Pageable page);

	List<ImportRun> findAllByStateIn(Collection<ImportRun.State> states);

}
