package org.policygraph.entity.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.entity.quantity.Quantity;
import org.policygraph.entity.quantity.QuantityReader;
import org.policygraph.outline.Cell;
import org.policygraph.outline.Table;
import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;
import org.policygraph.text.Words;

/**
 * Reads tables of indicators: a name, a unit, values below years, 约束性 or 预期性. The last
 * year is the target's; a value of a year gone by, or below 现状, is a baseline.
 */
public final class IndicatorTables {

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	/** 常住人口城镇化率（%）: the unit stands with the name. */
	private static final Pattern UNIT = Pattern.compile("[（(]([^（）()]{1,8})[）)]$");

	private final QuantityReader quantities;

	private final TargetWords words;

	private final Words former;

	private final Words binding;

	private final Words expected;

	public IndicatorTables(Lexicons lexicons) {
		this.quantities = new QuantityReader(lexicons);
		this.words = new TargetWords(lexicons);
		this.former = this.words.lists().list("FORMER_COLUMN");
		this.binding = this.words.lists().list("BINDING");
		this.expected = this.words.lists().list("EXPECTED");
	}

	/** Whether a table tells values of indicators. */
	public static boolean isOfIndicators(Table table) {
		return table.rows()
			.stream()
			.anyMatch((row) -> of(row, Cell.Field.VALUE) != null && of(row, Cell.Field.INDICATOR) != null);
	}

	/**
	 * The values of a table.
	 * @param now the year that the document was written in or for
	 * @param last the last year of the document's term, for values below no year
	 */
	public List<Target> read(String text, Table table, @Nullable Integer now, @Nullable Integer last) {
		List<Target> targets = new ArrayList<>();
		for (Table.Row row : table.rows()) {
			Cell name = of(row, Cell.Field.INDICATOR);
			if (name == null) {
				continue;
			}
			for (Cell cell : row.cells()) {
				Target target = (cell.field() == Cell.Field.VALUE) ? value(text, row, name, cell, now, last) : null;
				if (target != null) {
					targets.add(target);
				}
			}
		}
		return targets;
	}

	private @Nullable Target value(String text, Table.Row row, Cell name, Cell cell, @Nullable Integer now,
			@Nullable Integer last) {
		Span words = cell.words();
		List<Quantity> values = this.quantities.read(text, words.start(), words.end());
		if (values.size() != 1) {
			return null;
		}
		Quantity value = values.get(0);
		Clause clause = new Clause(text, words, words.start(), words.end(), value);
		Matcher year = YEAR.matcher(cell.column());
		Integer stated = year.find() ? Integer.valueOf(year.group()) : last;
		boolean baseline = this.former.occurIn(cell.column()) || (stated != null && now != null && stated < now);
		String indicator = name.words().of(text).replaceAll("\\s+", "").replaceFirst("^[0-9]{1,2}[.．、]", "");
		Matcher bracket = UNIT.matcher(indicator);
		boolean bracketed = bracket.find();
		Cell unitCell = of(row, Cell.Field.UNIT);
		String unit = (value.unit() != null) ? value.unit().written()
				: (unitCell != null) ? unitCell.words().of(text).strip() : bracketed ? bracket.group(1) : "";
		return new Target(bracketed ? indicator.substring(0, bracket.start()) : indicator, comparison(clause),
				value.value(), unit, stated, baseline, nature(text, row),
				new Span(row.span().start(), row.span().end()), "table of indicators");
	}

	private Comparison comparison(Clause clause) {
		var behind = this.words.comparedBehind(clause.text(), clause.quantity().end(), clause.end());
		LeadIn leadIn = LeadIn.of(clause, this.words);
		if (behind != null) {
			return behind.meaning();
		}
		return clause.quantity().range() ? Comparison.GE
				: (leadIn.comparison() != null) ? leadIn.comparison() : Comparison.EQ;
	}

	private @Nullable Nature nature(String text, Table.Row row) {
		Cell cell = of(row, Cell.Field.PROPERTY);
		String words = (cell != null) ? cell.words().of(text) : "";
		return this.binding.occurIn(words) ? Nature.BINDING : this.expected.occurIn(words) ? Nature.EXPECTED : null;
	}

	/** The last cell of a sort: of several columns of indicators the finest. */
	private static @Nullable Cell of(Table.Row row, Cell.Field field) {
		return row.cells()
			.stream()
			.filter((cell) -> cell.field() == field)
			.reduce((first, second) -> second)
			.orElse(null);
	}

}
