package org.policygraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook: a sheet for each label and each type of relationship, where both ends have
 * their names. Rows wait in temporary files, not in memory.
 */
final class SpreadsheetWriter implements FormatWriter {

	private static final int HELD = 100;

	private final Path path;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(HELD);

	private final SheetRows.SheetStyles styles;

	private final int rowsOfSheet;

	private final Map<String, SheetRows> nodes = new LinkedHashMap<>();

	private final Map<String, SheetRows> relationships = new LinkedHashMap<>();

	SpreadsheetWriter(Path path) {
		this(path, SpreadsheetVersion.EXCEL2007.getMaxRows());
	}

	/**
	 * Begins a workbook.
	 * @param rowsOfSheet after so many rows, the heading among them, another sheet
	 * follows
	 */
	SpreadsheetWriter(Path path, int rowsOfSheet) {
		this.path = path;
		this.rowsOfSheet = rowsOfSheet;
		this.workbook.setCompressTempFiles(true);
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		CellStyle heading = this.workbook.createCellStyle();
		heading.setFont(bold);
		CellStyle quoted = this.workbook.createCellStyle();
		quoted.setQuotePrefixed(true);
		this.styles = new SheetRows.SheetStyles(heading, quoted);
	}

	@Override
	public void node(GraphNode node) {
		Map<String, Object> values = new TreeMap<>(node.properties());
		values.put("labels", node.key().labels());
		this.nodes.computeIfAbsent(node.key().label(), (label) -> rows(SheetLayout.ofNodes(label))).write(values);
	}

	@Override
	public void relationship(GraphRelationship relationship) {
		Map<String, Object> values = new TreeMap<>(relationship.properties());
		values.put("fromLabel", relationship.from().label());
		values.put("from", key(relationship.from()));
		values.put("fromName", relationship.fromName());
		values.put("toLabel", relationship.to().label());
		values.put("to", key(relationship.to()));
		values.put("toName", relationship.toName());
		this.relationships.computeIfAbsent(relationship.type(), (type) -> rows(SheetLayout.ofRelationships(type)))
			.write(values);
	}

	private static String key(NodeKey node) {
		return (node.key() != null) ? node.key() : node.id();
	}

	private SheetRows rows(SheetLayout layout) {
		return new SheetRows(this.workbook, layout, this.styles, this.rowsOfSheet);
	}

	@Override
	public void finish() throws IOException {
		this.nodes.values().forEach(SheetRows::finish);
		this.relationships.values().forEach(SheetRows::finish);
		try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(this.path))) {
			this.workbook.write(file);
		}
	}

	@Override
	public List<String> remarks() {
		long cut = this.nodes.values().stream().mapToLong(SheetRows::cut).sum()
				+ this.relationships.values().stream().mapToLong(SheetRows::cut).sum();
		return (cut == 0) ? List.of() : List
			.of(cut + " texts were longer than a cell may be, and are cut (…). " + cut + " 处文字超过单元格上限，已截断（…）。");
	}

	/** Removes the temporary files. */
	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
