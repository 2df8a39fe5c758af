package org.policygraph.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The rows of one layout, on as many sheets as they need. */
final class SheetRows {

	/** Above it a number loses digits, in Excel. */
	private static final long EXACT = 1L << 53;

	private static final int LONGEST = 32_767;

	/** In characters, as Excel counts widths. */
	private static final int WIDTH = 20 * 256;

	private static final int LONGEST_NAME = 31;

	private final Workbook workbook;

	private final SheetLayout layout;

	private final SheetStyles styles;

	private final int rowsOfSheet;

	private int sheets;

	private int next;

	private @Nullable Sheet sheet;

	private long cut;

	SheetRows(Workbook workbook, SheetLayout layout, SheetStyles styles, int rowsOfSheet) {
		this.workbook = workbook;
		this.layout = layout;
		this.styles = styles;
		this.rowsOfSheet = rowsOfSheet;
	}

	/**
	 * Writes a row.
	 * @param values by the columns of the layout; others go into the last
	 */
	void write(Map<String, Object> values) {
		Sheet current = this.sheet;
		if (current == null || this.next == this.rowsOfSheet) {
			finish();
			current = begin();
			this.sheet = current;
		}
		Row row = current.createRow(this.next++);
		Map<String, Object> others = new TreeMap<>(values);
		others.keySet().removeAll(this.layout.columns());
		int column = 0;
		for (String name : this.layout.columns()) {
			Object value = (name.equals(SheetLayout.OTHER) && !others.isEmpty()) ? json(others) : values.get(name);
			if (value != null) {
				write(row.createCell(column), value);
			}
			column++;
		}
	}

	private static String json(Map<String, Object> others) {
		return JsonMapper.shared()
			.writeValueAsString(others.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> plain(entry.getValue()), (a, b) -> a,
						TreeMap::new)));
	}

	private static Object plain(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(SheetRows::plain).toList();
		}
		return (value instanceof Number || value instanceof Boolean) ? value : value.toString();
	}

	private Sheet begin() {
		this.sheets++;
		String suffix = (this.sheets > 1) ? " (" + this.sheets + ")" : "";
		String name = this.layout.name();
		String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length()));
		Sheet begun = this.workbook.createSheet(WorkbookUtil.createSafeSheetName(shortened + suffix));
		begun.setDefaultColumnWidth(WIDTH / 256);
		begun.createFreezePane(0, 1);
		Row head = begun.createRow(0);
		for (int i = 0; i < this.layout.headings().size(); i++) {
			Cell cell = head.createCell(i);
			cell.setCellValue(this.layout.headings().get(i));
			cell.setCellStyle(this.styles.heading());
		}
		this.next = 1;
		return begun;
	}

	/** The parts of a sheet that are known after its last row. */
	void finish() {
		if (this.sheet != null) {
			this.sheet.setAutoFilter(new CellRangeAddress(0, this.next - 1, 0, this.layout.columns().size() - 1));
		}
	}

	private void write(Cell cell, Object value) {
		if (value instanceof Boolean truth) {
			cell.setCellValue(truth);
		}
		else if (value instanceof Double number && Double.isFinite(number)) {
			cell.setCellValue(number);
		}
		else if (value instanceof Long number && Math.abs(number) <= EXACT) {
			cell.setCellValue(number);
		}
		else if (value instanceof List<?> list) {
			text(cell, list.stream().map(String::valueOf).collect(Collectors.joining("、")));
		}
		else {
			text(cell, value.toString());
		}
	}

	/** Always text, never a formula, not even after somebody edits the cell. */
	private void text(Cell cell, String words) {
		if (words.length() > LONGEST) {
			this.cut++;
		}
		cell.setCellValue((words.length() > LONGEST) ? words.substring(0, LONGEST - 1) + "…" : words);
		if (!words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0) {
			cell.setCellStyle(this.styles.quoted());
		}
	}

	/** How many texts were too long for a cell. */
	long cut() {
		return this.cut;
	}

	/**
	 * The styles of a workbook.
	 *
	 * @param heading of headings
	 * @param quoted of text that looks like a formula
	 */
	record SheetStyles(CellStyle heading, CellStyle quoted) {
	}

}
