package org.policygraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

import org.policygraph.bulk.BestCopies;
import org.policygraph.reading.CopyQuality;
import org.policygraph.reading.Outcome;

/** Decides which of several files of one document is kept, wherever they were read. */
final class DocumentChoice {

	private DocumentChoice() {
	}

	/** A file of a document, with what the choice depends on. */
	private record Candidate(long index, String name, CopyQuality copy) implements Serializable {

		static Candidate of(ReadDocument read) {
			return new Candidate(read.index(), read.reading().name(), read.document().copy());
		}

	}

	/** What becomes of all files, in no order. */
	static JavaRDD<FileOutcome> decide(JavaRDD<ReadDocument> read) {
		JavaRDD<FileOutcome> decided = read.filter((one) -> !one.isRefused())
			.mapToPair((one) -> new Tuple2<>(one.document().rows().source(), Candidate.of(one)))
			.groupByKey()
			.flatMap((one) -> decide(one._1(), one._2()));
		return decided.union(read.filter(ReadDocument::isRefused).map(FileOutcome::refused));
	}

	private static Iterator<FileOutcome> decide(String id, Iterable<Candidate> files) {
		List<Candidate> inOrder = new ArrayList<>();
		files.forEach(inOrder::add);
		inOrder.sort(Comparator.comparingLong(Candidate::index));
		BestCopies best = new BestCopies();
		List<Outcome.Status> statuses = inOrder.stream()
			.map((file) -> best.decide(file.index(), id, file.copy()))
			.toList();
		List<FileOutcome> outcomes = new ArrayList<>();
		for (int i = 0; i < statuses.size(); i++) {
			Candidate file = inOrder.get(i);
			Outcome.Status status = statuses.get(i);
			String reason = Objects.requireNonNullElse(Outcome.reason(status), "");
			outcomes.add(new FileOutcome(file.index(), file.name(), status, id, file.copy().doubts(), reason,
					best.keeps(file.index())));
		}
		return outcomes.iterator();
	}

}
