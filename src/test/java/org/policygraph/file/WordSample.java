package org.policygraph.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A Word document with what official ones have: headings by style, numbers that Word
 * writes by itself, a table with merged cells.
 */
final class WordSample {

	/** What people read of it. */
	static final String TEXT = """
			# 样例市河道整治三年行动方案
			为改善城乡水环境，制定本方案。
			一、主要任务
			（一）疏浚河道。三年疏浚60公里。
			（二）修复堤岸。
			二、保障措施
			（一）加强领导。
			1.市水利局牵头。
			2.各县（区）配合。
			序号	重点任务	责任单位	完成时限
			1	疏浚河道 修复堤岸	市水利局	2027年底
			2	〃	/	〃
			合计		2项\t
			样例市人民政府
			2026年3月1日""";

	private final XWPFDocument document = new XWPFDocument();

	private final BigInteger list;

	private WordSample() {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId("1");
		style.addNewName().setVal("heading 1");
		style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
		this.document.createStyles().addStyle(new XWPFStyle(style));
		CTAbstractNum writing = CTAbstractNum.Factory.newInstance();
		writing.setAbstractNumId(BigInteger.ZERO);
		level(writing, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
		level(writing, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
		level(writing, 2, STNumberFormat.DECIMAL, "%3.");
		this.list = this.document.createNumbering()
			.addNum(this.document.getNumbering().addAbstractNum(new XWPFAbstractNum(writing)));
	}

	private static void level(CTAbstractNum writing, int depth, STNumberFormat.Enum format, String text) {
		CTLvl level = writing.addNewLvl();
		level.setIlvl(BigInteger.valueOf(depth));
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(format);
		level.addNewLvlText().setVal(text);
	}

	static byte[] docx() {
		WordSample sample = new WordSample();
		sample.write();
		try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			sample.document.write(file);
			sample.document.close();
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() {
		paragraph("样例市河道整治三年行动方案").setStyle("1");
		paragraph("为改善城乡水环境，制定本方案。");
		numbered("主要任务", 0);
		numbered("疏浚河道。三年疏浚60公里。", 1);
		numbered("修复堤岸。", 1);
		numbered("保障措施", 0);
		numbered("加强领导。", 1);
		numbered("市水利局牵头。", 2);
		numbered("各县（区）配合。", 2);
		table();
		paragraph("");
		paragraph("样例市人民政府");
		paragraph("2026年3月1日");
	}

	private XWPFParagraph paragraph(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.createRun().setText(text);
		return paragraph;
	}

	private void numbered(String text, int depth) {
		XWPFParagraph paragraph = paragraph(text);
		paragraph.setNumID(this.list);
		paragraph.setNumILvl(BigInteger.valueOf(depth));
	}

	private void table() {
		XWPFTable table = this.document.createTable(4, 4);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int i = 0; i < 4; i++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(2000));
		}
		row(table, 0, "序号", "重点任务", "责任单位", "完成时限");
		row(table, 1, "1", "疏浚河道", "市水利局", "2027年底");
		table.getRow(1).getCell(1).addParagraph().createRun().setText("修复堤岸");
		row(table, 2, "2", "", "/", "");
		row(table, 3, "合计", "", "2项", "");
		mergeDown(table, 1);
		mergeDown(table, 3);
		table.getRow(3).removeCell(1);
		CTTcPr wide = properties(table.getRow(3).getCell(0));
		wide.addNewGridSpan().setVal(BigInteger.TWO);
		wide.getTcW().setW(BigInteger.valueOf(4000));
	}

	private static void row(XWPFTable table, int row, String... texts) {
		for (int i = 0; i < texts.length; i++) {
			table.getRow(row).getCell(i).setText(texts[i]);
			properties(table.getRow(row).getCell(i)).addNewTcW().setW(BigInteger.valueOf(2000));
		}
	}

	private static void mergeDown(XWPFTable table, int column) {
		properties(table.getRow(1).getCell(column)).addNewVMerge().setVal(STMerge.RESTART);
		properties(table.getRow(2).getCell(column)).addNewVMerge().setVal(STMerge.CONTINUE);
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

}
