package org.policygraph.entity.quantity;

import java.util.List;

import org.policygraph.text.Lexicons;
import org.policygraph.text.WordLists;
import org.policygraph.text.Words;

/** Quantities that are listed: 93%、96%, 6.6和32.7个百分点. */
public final class ListedQuantities {

	private final Words joins;

	private final Words multipliers;

	private final String shortUnit;

	public ListedQuantities(Lexicons lexicons) {
		WordLists words = lexicons.lists("number-words.csv");
		this.joins = words.list("LIST_JOIN");
		this.multipliers = words.list("MULTIPLIER");
		this.shortUnit = words.list("SHORT_UNIT").all().get(0);
	}

	/** Where the list ends that begins with one of several quantities. */
	public int endOf(String text, List<Quantity> all, int first) {
		int end = first + 1;
		while (end < all.size() && areListed(text, all.get(end - 1), all.get(end))
				&& all.get(end - 1).isAlike(all.get(end))) {
			end++;
		}
		return end;
	}

	/** 6.6和32.7个百分点, 60万和80万户: a number whose unit is cut short takes the next one's. */
	void shareUnits(String text, List<Quantity> found) {
		for (int i = found.size() - 2; i >= 0; i--) {
			Quantity one = found.get(i);
			Unit shared = found.get(i + 1).unit();
			if (shared != null && areListed(text, one, found.get(i + 1))) {
				Unit own = one.unit();
				String written = (own != null) ? own.written() : "";
				if (written.isEmpty()
						|| (written.equals(this.shortUnit) && shared.written().startsWith(this.shortUnit))) {
					found.set(i, one.with(shared));
				}
				else if (written.chars().allMatch((c) -> this.multipliers.holds((char) c))) {
					int base = 0;
					while (base < shared.written().length() && this.multipliers.holds(shared.written().charAt(base))) {
						base++;
					}
					found.set(i, one.with(new Unit(written + shared.written().substring(base), shared.kind())));
				}
			}
		}
	}

	/** Whether nothing but 、, 和 or 及 stands between two quantities. */
	private boolean areListed(String text, Quantity one, Quantity next) {
		char between = text.charAt(one.end());
		return next.start() - one.end() == 1 && (between == '、' || this.joins.holds(between));
	}

}
