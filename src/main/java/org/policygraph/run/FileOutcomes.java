package org.policygraph.run;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

import org.policygraph.reading.Outcome.Status;

/** The outcomes of the files of all imports, read a page at a time. */
interface FileOutcomes extends Repository<FileOutcome, String> {

	/** Writes all in one statement. */
	List<FileOutcome> saveAll(Iterable<FileOutcome> outcomes);

	List<FileOutcome> findAllByRun(String run, Pageable page);

	List<FileOutcome> findAllByRunAndStatusIn(String run, Collection<Status> status, Pageable page);

}
