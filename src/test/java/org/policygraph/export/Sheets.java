package org.policygraph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks into sheets that were exported. */
final class Sheets {

	private Sheets() {
	}

	/** All that the graph is known to hold has a column of its own. */
	static void requireNothingElse(XSSFSheet sheet) {
		int other = headings(sheet).indexOf("other 其他属性");
		assertThat(other).isPositive();
		for (Row row : sheet) {
			boolean ours = row.getRowNum() > 0 && row.getCell(other) != null;
			if (ours) {
				assertThat(row.getCell(other).getStringCellValue()).as(sheet.getSheetName()).contains("odd name");
			}
		}
	}

	static List<String> headings(XSSFSheet sheet) {
		List<String> headings = new ArrayList<>();
		sheet.getRow(0).forEach((cell) -> headings.add(cell.getStringCellValue()));
		return headings;
	}

	static Set<String> cells(XSSFSheet sheet, String heading) {
		int column = headings(sheet).indexOf(heading);
		Set<String> cells = new HashSet<>();
		sheet.forEach((row) -> {
			if (row.getRowNum() > 0) {
				cells.add(row.getCell(column).getStringCellValue());
			}
		});
		return cells;
	}

	static Row row(XSSFSheet sheet, String id) {
		int column = headings(sheet).indexOf("id 标识");
		for (Row row : sheet) {
			if (row.getCell(column).getStringCellValue().equals(id)) {
				return row;
			}
		}
		throw new AssertionError(id);
	}

}
