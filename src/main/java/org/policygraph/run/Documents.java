package org.policygraph.run;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The documents that were imported, to be looked after. */
interface Documents extends Repository<ImportedDocument, String> {

	List<ImportedDocument> findAllByImportedIsTrue(Pageable page);

}
