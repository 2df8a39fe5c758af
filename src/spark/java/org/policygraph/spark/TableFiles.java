package org.policygraph.spark;

import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.lib.MultipleTextOutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lines to the folder of their table, a file for each task. What a task that was killed
 * has written is nobody's: Hadoop's committer moves the files of tasks that ended.
 */
public final class TableFiles extends MultipleTextOutputFormat<Text, Text> {

	@Override
	protected String generateFileNameForKeyValue(Text table, Text line, String name) {
		return table + "/" + name;
	}

	/** The line is all that is written. */
	@Override
	protected @Nullable Text generateActualKey(Text table, Text line) {
		return null;
	}

}
