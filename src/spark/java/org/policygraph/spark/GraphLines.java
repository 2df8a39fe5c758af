package org.policygraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

import org.policygraph.bulk.CitingDocument;
import org.policygraph.bulk.FollowingPlans;
import org.policygraph.bulk.GraphWriter;
import org.policygraph.bulk.SharedRows;
import org.policygraph.bulk.TableLines;
import org.policygraph.graph.Alignments;
import org.policygraph.graph.Edge;
import org.policygraph.graph.Label;
import org.policygraph.graph.Node;
import org.policygraph.graph.Relation;
import org.policygraph.graph.Rows;

/**
 * The lines of all tables: what belongs to one document, what documents share, the same
 * measure in two of them, and the gazetteer.
 */
final class GraphLines {

	private GraphLines() {
	}

	/** The regions, which no document has to attest. */
	static List<TableLine> gazetteer() {
		return lines((writer) -> writer.gazetteer(Core.READING.regions()));
	}

	/** What belongs to each document alone. */
	static JavaRDD<TableLine> owned(JavaRDD<ReadDocument> documents) {
		return documents.flatMap((one) -> lines((writer) -> writer.document(one.document())).iterator());
	}

	private static List<TableLine> lines(Consumer<GraphWriter> rows) {
		List<TableLine> lines = new ArrayList<>();
		rows.accept(
				new GraphWriter(new TableLines((table, line) -> lines.add(new TableLine(table, line))), Core.RULES));
		return lines;
	}

	/**
	 * Something that documents share, as one stretch of them attests it: the id of a
	 * document that is there itself, a node or a relationship.
	 */
	private record Shared(int stretch, @Nullable String document, @Nullable Node node,
			@Nullable Edge edge) implements Serializable {

		private String key() {
			if (this.document != null) {
				return Label.DOCUMENT + " " + this.document;
			}
			if (this.node != null) {
				return this.node.label() + " " + this.node.key();
			}
			Edge ends = Objects.requireNonNull(this.edge);
			return ends.relation() + " " + ends.from() + " " + ends.to();
		}

		private void addTo(SharedRows rows) {
			if (this.document != null) {
				rows.document(this.document);
			}
			if (this.node != null) {
				rows.add(this.node);
			}
			if (this.edge != null) {
				rows.add(this.edge);
			}
		}

	}

	/**
	 * What documents share, each once. Each stretch of documents resolves what it holds
	 * first, so that an organ that all of them name is sent once for each stretch.
	 */
	static JavaRDD<TableLine> shared(JavaRDD<ReadDocument> documents) {
		return documents.mapPartitionsWithIndex(GraphLines::sharedOfStretch, false)
			.keyBy(Shared::key)
			.groupByKey()
			.flatMap((one) -> resolved(one._2()).iterator());
	}

	private static Iterator<Shared> sharedOfStretch(int stretch, Iterator<ReadDocument> documents) {
		GraphWriter writer = new GraphWriter(new TableLines((table, line) -> {
		}), Core.RULES);
		documents.forEachRemaining((one) -> writer.document(one.document()));
		List<Shared> all = new ArrayList<>();
		writer.shared()
			.handOn((id) -> all.add(new Shared(stretch, id, null, null)),
					(node) -> all.add(new Shared(stretch, null, node, null)),
					(edge) -> all.add(new Shared(stretch, null, null, edge)));
		return all.iterator();
	}

	private static List<TableLine> resolved(Iterable<Shared> attested) {
		List<Shared> inOrder = new ArrayList<>();
		attested.forEach(inOrder::add);
		inOrder.sort(Comparator.comparingInt(Shared::stretch));
		SharedRows rows = new SharedRows();
		inOrder.forEach((one) -> one.addTo(rows));
		List<TableLine> lines = new ArrayList<>();
		rows.writeTo(new TableLines((table, line) -> lines.add(new TableLine(table, line))));
		return lines;
	}

	/** Which tasks are the same measure in a document and in one that it cites. */
	static JavaRDD<TableLine> aligned(JavaRDD<ReadDocument> documents) {
		JavaRDD<CitingDocument> all = documents.map((one) -> CitingDocument.of(one.document().rows()))
			.persist(StorageLevel.DISK_ONLY());
		JavaPairRDD<String, CitingDocument> byName = all.flatMapToPair((one) -> names(one).iterator());
		JavaPairRDD<String, String> citing = all
			.flatMapToPair((one) -> one.cites().stream().map((named) -> new Tuple2<>(named, one.id())).iterator());
		JavaPairRDD<String, CitingDocument> citedBy = citing.join(byName).mapToPair(Tuple2::_2);
		return all.keyBy(CitingDocument::id)
			.cogroup(citedBy)
			.flatMap((one) -> aligned(one._2()._1(), one._2()._2()).iterator());
	}

	/**
	 * Which plan of a series follows which; of each document only what tells it travels.
	 */
	static JavaRDD<TableLine> following(JavaRDD<ReadDocument> documents) {
		return documents.flatMapToPair((one) -> ofSeries(one.document().rows()).iterator())
			.groupByKey()
			.flatMap((one) -> following(one._2()).iterator());
	}

	private static List<Tuple2<String, Rows>> ofSeries(Rows rows) {
		List<Edge> stated = rows.edges()
			.stream()
			.filter((edge) -> edge.relation() == Relation.DOCUMENT_SUPERSEDES)
			.toList();
		return rows.nodes()
			.stream()
			.filter((node) -> node.label() == Label.DOCUMENT && node.properties().containsKey("series"))
			.map((node) -> new Tuple2<>(String.valueOf(node.properties().get("series")),
					new Rows(rows.source(), List.of(node), stated)))
			.toList();
	}

	private static List<TableLine> following(Iterable<Rows> series) {
		FollowingPlans following = new FollowingPlans();
		series.forEach(following::document);
		return lines((writer) -> following.forEach(writer::edge));
	}

	private static List<Tuple2<String, CitingDocument>> names(CitingDocument document) {
		List<Tuple2<String, CitingDocument>> names = new ArrayList<>();
		names.add(new Tuple2<>(document.id(), document));
		if (document.byTitle() != null) {
			names.add(new Tuple2<>(document.byTitle(), document));
		}
		return names;
	}

	private static List<TableLine> aligned(Iterable<CitingDocument> citing, Iterable<CitingDocument> cited) {
		CitingDocument one = citing.iterator().next();
		Map<String, CitingDocument> others = new LinkedHashMap<>();
		cited.forEach((other) -> others.put(other.id(), other));
		others.remove(one.id());
		return lines((writer) -> others.values()
			.stream()
			.flatMap((other) -> Core.ALIGNER
				.align(one.tasks(Core.READING.regions()), other.tasks(Core.READING.regions()))
				.stream())
			.map(Alignments::edge)
			.forEach(writer::edge));
	}

}
