package org.policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What Excel cannot hold as it is: too many rows, too much text, numbers too large. */
class SpreadsheetWriterTests {

	@TempDir
	private Path folder;

	@Test
	void moreRowsThanASheetHoldsGoOnOnFurtherSheetsWithHeadings() throws IOException {
		Path file = this.folder.resolve("rows.xlsx");
		try (SpreadsheetWriter writer = new SpreadsheetWriter(file, 4)) {
			for (int i = 1; i <= 7; i++) {
				writer.node(task("task " + i, Map.of("id", "task " + i)));
			}
			writer.finish();
			assertThat(writer.remarks()).isEmpty();
		}
		try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
			assertThat(workbook.getSheetName(2)).isEqualTo("Task 任务 (3)");
			for (int i = 0; i < 3; i++) {
				XSSFSheet sheet = workbook.getSheetAt(i);
				assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("id 标识");
				assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
				assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
				assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("task " + (1 + 3 * i));
			}
			assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
		}
	}

	@Test
	void whatACellCannotHoldIsCutAndSaid() throws IOException {
		Path file = this.folder.resolve("cells.xlsx");
		try (SpreadsheetWriter writer = new SpreadsheetWriter(file)) {
			writer.node(task("t", Map.of("id", "t", "text", "长".repeat(40_000), "ordinal", Long.MAX_VALUE, "depth", 3L,
					"number", "@SUM(A1)", "ongoing", true, "deadline", "2028", "unheard", List.of("of", "it"))));
			writer.finish();
			assertThat(writer.remarks()).singleElement().asString().startsWith("1 texts were longer");
		}
		try (InputStream bytes = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
			Row row = workbook.getSheetAt(0).getRow(1);
			SheetLayout layout = SheetLayout.ofNodes("Task");
			String text = row.getCell(layout.columns().indexOf("text")).getStringCellValue();
			assertThat(text).hasSize(32_767).endsWith("长…");
			assertThat(row.getCell(layout.columns().indexOf("ordinal")).getStringCellValue())
				.isEqualTo(String.valueOf(Long.MAX_VALUE));
			assertThat(row.getCell(layout.columns().indexOf("depth")).getNumericCellValue()).isEqualTo(3);
			assertThat(row.getCell(layout.columns().indexOf("ongoing")).getBooleanCellValue()).isTrue();
			assertThat(row.getCell(layout.columns().indexOf("number")).getCellType()).isEqualTo(CellType.STRING);
			assertThat(row.getCell(layout.columns().indexOf("number")).getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(row.getCell(layout.columns().indexOf("other")).getStringCellValue())
				.isEqualTo("{\"unheard\":[\"of\",\"it\"]}");
			assertThat(row.getCell(layout.columns().indexOf("strength"))).isNull();
		}
	}

	private static GraphNode task(String id, Map<String, Object> properties) {
		return new GraphNode(NodeKey.of("element", List.of("Task"), id), properties);
	}

}
