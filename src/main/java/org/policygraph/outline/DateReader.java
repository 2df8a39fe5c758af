package org.policygraph.outline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.text.Lexicons;
import org.policygraph.text.Span;

/** Finds when a document was written, and when it was printed or published. */
final class DateReader {

	/** The imprint at the foot of the last page: 「XX办公室 2021年7月20日印发」. */
	private final Pattern imprint;

	DateReader(Lexicons lexicons) {
		this.imprint = lexicons.lists("outline-words.csv").pattern(Dates.DATE + "\\s*<IMPRINT>$");
	}

	HeadDates read(HeadText head, List<Signature> signatures) {
		String text = head.text();
		DocumentDate written = signatures.stream()
			.map(Signature::date)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Stream<DocumentDate> labelled = head.labelled(HeadLabels.PUBLISHED_ON)
			.map((value) -> Dates.in(text, value))
			.filter(Objects::nonNull);
		Stream<DocumentDate> printed = head.behind().stream().flatMap((line) -> imprint(text, line));
		return new HeadDates(written, Stream.concat(labelled, printed).findFirst().orElse(null));
	}

	private Stream<DocumentDate> imprint(String text, Line line) {
		Matcher imprint = this.imprint.matcher(line.of(text));
		return imprint.find() ? Stream.ofNullable(Dates.in(text, new Span(line.start() + imprint.start(), line.end())))
				: Stream.empty();
	}

}
