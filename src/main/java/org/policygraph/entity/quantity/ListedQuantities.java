package org.policygraph.entity.quantity;

import java.util.List;

/** Quantities that are listed: 93%、96%, 6.6和32.7个百分点. */
public final class ListedQuantities {

	private ListedQuantities() {
	}

	/** Where the list ends that begins with one of several quantities. */
	public static int endOf(String text, List<Quantity> all, int first) {
		int end = first + 1;
		while (end < all.size() && areListed(text, all.get(end - 1), all.get(end))
				&& all.get(end - 1).isAlike(all.get(end))) {
			end++;
		}
		return end;
	}

	/** 6.6和32.7个百分点, 60万和80万户: a number whose unit is cut short takes the next one's. */
	static void shareUnits(String text, List<Quantity> found) {
		for (int i = found.size() - 2; i >= 0; i--) {
			Quantity one = found.get(i);
			Unit shared = found.get(i + 1).unit();
			if (shared != null && areListed(text, one, found.get(i + 1))) {
				Unit own = one.unit();
				String written = (own != null) ? own.written() : "";
				if (written.isEmpty() || (written.equals("个") && shared.written().startsWith("个"))) {
					found.set(i, one.with(shared));
				}
				else if (written.chars().allMatch((c) -> QuantityReader.MULTIPLIERS.indexOf(c) >= 0)) {
					int base = 0;
					while (base < shared.written().length()
							&& QuantityReader.MULTIPLIERS.indexOf(shared.written().charAt(base)) >= 0) {
						base++;
					}
					found.set(i, one.with(new Unit(written + shared.written().substring(base), shared.kind())));
				}
			}
		}
	}

	/** Whether nothing but 、, 和 or 及 stands between two quantities. */
	private static boolean areListed(String text, Quantity one, Quantity next) {
		return next.start() - one.end() == 1 && "、和及与".indexOf(text.charAt(one.end())) >= 0;
	}

}
