package org.policygraph.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

import org.policygraph.reading.Outcome;

/**
 * Documents of any Hadoop file system to the tables that
 * {@code neo4j-admin database import} takes, for {@code spark-submit}. They are the graph
 * that {@code import} and {@code bulk-load} make of the same files.
 */
public final class PolicyGraphJob {

	/** How many bytes of files a task reads: 64m unless this setting says otherwise. */
	private static final String STRETCH = "spark.policygraph.stretch";

	/** The lists of refused files are short, and people read them. */
	private static final int ONE_FILE = 1;

	private PolicyGraphJob() {
	}

	/**
	 * Runs the job.
	 * @param arguments one or more inputs, and the folder to write, which must not exist
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length < 2) {
			throw new IllegalArgumentException("INPUT… OUTPUT are wanted. 参数应为：输入路径… 输出目录。");
		}
		try (JavaSparkContext spark = new JavaSparkContext(
				new SparkConf().setIfMissing("spark.app.name", "policy-graph"))) {
			List<String> all = List.of(arguments);
			run(spark, all.subList(0, all.size() - 1), all.get(all.size() - 1));
		}
	}

	private static void run(JavaSparkContext spark, List<String> inputs, String folder) throws IOException {
		Configuration configuration = spark.hadoopConfiguration();
		GraphOutput output = new GraphOutput(folder, configuration);
		JavaRDD<ReadDocument> read = read(spark, CorpusFiles.list(inputs, configuration))
			.persist(StorageLevel.DISK_ONLY());
		JavaRDD<FileOutcome> outcomes = DocumentChoice.decide(read).persist(StorageLevel.DISK_ONLY());
		Broadcast<Set<Long>> left = spark
			.broadcast(new HashSet<>(outcomes.filter((one) -> !one.kept()).map(FileOutcome::index).collect()));
		JavaRDD<ReadDocument> kept = read.filter((one) -> !left.value().contains(one.index()));
		output.write(spark.parallelize(GraphLines.gazetteer(), 1)
			.union(GraphLines.owned(kept))
			.union(GraphLines.shared(kept))
			.union(GraphLines.aligned(kept))
			.union(GraphLines.following(kept)), spark);
		JavaRDD<FileOutcome> inOrder = outcomes.sortBy(FileOutcome::index, true, outcomes.getNumPartitions());
		output.write("files", inOrder.map(FileOutcome::line));
		output.write("refused",
				inOrder.filter((one) -> one.status() == Outcome.Status.REFUSED)
					.map(FileOutcome::line)
					.coalesce(ONE_FILE));
		Map<Outcome.Status, Long> counts = outcomes.map(FileOutcome::status).countByValue();
		System.out.println(counts);
	}

	private static JavaRDD<ReadDocument> read(JavaSparkContext spark, List<CorpusFile> files) {
		long bytes = spark.getConf().getSizeAsBytes(STRETCH, "64m");
		long share = files.stream().mapToLong(CorpusFile::size).sum() / spark.defaultParallelism() + 1;
		List<List<CorpusFile>> stretches = CorpusFiles.stretches(files, Math.min(bytes, share));
		Broadcast<SerializableConfiguration> configuration = spark
			.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
		return spark.parallelize(stretches, Math.max(1, stretches.size()))
			.flatMap(List::iterator)
			.flatMap(new CorpusReader(configuration));
	}

}
