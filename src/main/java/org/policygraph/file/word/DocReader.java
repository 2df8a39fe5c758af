package org.policygraph.file.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

import org.policygraph.file.word.ListNumbers.Level;

/**
 * Reads the older format of Word, .doc, which WPS writes too. It uses POI, because the
 * reader of Tika around POI loses numbers and merged cells, as for {@link DocxReader}.
 */
final class DocReader {

	private static final char FIELD = '\u0013';

	private static final char FIELD_RESULT = '\u0014';

	private static final char FIELD_END = '\u0015';

	private static final int DEEPEST_HEADING = 6;

	private final HWPFDocument document;

	private final WordText text = new WordText();

	private final ListNumbers numbers = new ListNumbers();

	/** Of each field that is open, whether its instruction is still being read. */
	private final Deque<Boolean> fields = new ArrayDeque<>();

	private DocReader(HWPFDocument document) {
		this.document = document;
	}

	static String read(DirectoryNode root) throws IOException {
		try (HWPFDocument document = new HWPFDocument(root)) {
			return new DocReader(document).read();
		}
		catch (OldWordFileFormatException ex) {
			return readWord6(root);
		}
	}

	/** Word 6 and 95. */
	private static String readWord6(DirectoryNode root) throws IOException {
		WordText text = new WordText();
		try (HWPFOldDocument document = new HWPFOldDocument(root);
				Word6Extractor extractor = new Word6Extractor(document)) {
			extractor.getText().lines().forEach((line) -> text.paragraph(line.strip(), 0));
		}
		return text.text();
	}

	private String read() {
		Range range = this.document.getRange();
		int count = range.numParagraphs();
		for (int i = 0; i < count; i++) {
			Paragraph paragraph = range.getParagraph(i);
			Table table = paragraph.isInTable() ? table(range, paragraph) : null;
			if (table != null) {
				read(table);
				i += Math.max(0, table.numParagraphs() - 1);
			}
			else {
				read(paragraph);
			}
		}
		return this.text.text();
	}

	private static @Nullable Table table(Range range, Paragraph first) {
		try {
			return range.getTable(first);
		}
		catch (IllegalArgumentException ex) {
			// Not the first paragraph of a table: the marks of the file contradict it.
			return null;
		}
	}

	private void read(Table table) {
		this.text.startTable();
		for (int i = 0; i < table.numRows(); i++) {
			this.text.startRow();
			TableRow row = table.getRow(i);
			for (int j = 0; j < row.numCells(); j++) {
				TableCell cell = row.getCell(j);
				this.text.startCell();
				for (int k = 0; k < cell.numParagraphs(); k++) {
					read(cell.getParagraph(k));
				}
				boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
				this.text.endCellAt(cell.getLeftEdge() + cell.getWidth(), below);
			}
		}
		this.text.endTable();
	}

	private void read(Paragraph paragraph) {
		StringBuilder characters = new StringBuilder();
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			if (!run.isMarkedDeleted() && !run.isVanished()) {
				append(run.text(), characters);
			}
		}
		String own = characters.toString();
		String number = number(paragraph);
		this.text.paragraph(own.isBlank() ? "" : ListNumbers.before(number, own), heading(paragraph));
	}

	/** The special characters of the format ([MS-DOC] 2.4.1 and 2.8.25). */
	private void append(String run, StringBuilder characters) {
		for (int i = 0; i < run.length(); i++) {
			char c = run.charAt(i);
			switch (c) {
				case FIELD -> this.fields.push(true);
				case FIELD_RESULT -> {
					if (!this.fields.isEmpty()) {
						this.fields.pop();
						this.fields.push(false);
					}
				}
				case FIELD_END -> this.fields.poll();
				case '\t' -> characters.append(' ');
				case '\u000B', '\f', '\u000E' -> characters.append('\n');
				case '\u001E' -> characters.append('-');
				default -> {
					if (c >= ' ' && !this.fields.contains(true)) {
						characters.append(c);
					}
				}
			}
		}
	}

	/** By the outline level, of the paragraph itself or of its style. */
	private int heading(Paragraph paragraph) {
		int style = paragraph.getStyleIndex();
		StyleDescription description = (style < this.document.getStyleSheet().numStyles())
				? this.document.getStyleSheet().getStyleDescription(style) : null;
		if (description != null && "Title".equalsIgnoreCase(description.getName())) {
			return 1;
		}
		int level = paragraph.getLvl();
		return (level >= 0 && level < 9) ? Math.min(level + 1, DEEPEST_HEADING) : 0;
	}

	private String number(Paragraph paragraph) {
		if (!paragraph.isInList()) {
			return "";
		}
		try {
			ListData list = paragraph.getList().getListData();
			List<Level> levels = new ArrayList<>();
			for (ListLevel level : list.getLevels()) {
				levels.add(new Level(level.getStartAt(), NumberFormats.name(level.getNumberFormat() & 0xFF),
						text(level), level.isLegalNumbering()));
			}
			int depth = paragraph.getIlvl();
			return this.numbers.next(list.getLsid(), paragraph.getIlfo(), depth, levels, restart(paragraph, depth));
		}
		catch (NoSuchElementException | IllegalArgumentException | IllegalStateException | NullPointerException ex) {
			// POI's answers to a list that the file does not have.
			return "";
		}
	}

	private static @Nullable Integer restart(Paragraph paragraph, int depth) {
		LFOData uses = paragraph.getList().getLFOData();
		if (uses == null) {
			return null;
		}
		for (ListFormatOverrideLevel level : uses.getRgLfoLvl()) {
			if (level != null && level.getLevelNum() == depth && level.isStartAt()) {
				return level.getIStartAt();
			}
		}
		return null;
	}

	/** The text of a level with %1 for the number of the first level, as in .docx. */
	private static String text(ListLevel level) {
		StringBuilder text = new StringBuilder();
		String own = level.getNumberText();
		for (int i = 0; own != null && i < own.length(); i++) {
			char c = own.charAt(i);
			text.append((c < 9) ? ("%" + (c + 1)) : String.valueOf(c));
		}
		return text.toString();
	}

}
