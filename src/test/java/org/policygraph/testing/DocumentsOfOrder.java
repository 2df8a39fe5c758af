package org.policygraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.policygraph.corpus.Corpus;
import org.policygraph.corpus.CorpusDocument;
import org.policygraph.corpus.Noise;
import org.policygraph.gazetteer.Regions;

/**
 * Documents, and what makes their order matter: one is cited before and behind it, one is
 * there four times, one has an excerpt, one is no text, plans follow one another and one
 * repeals another.
 */
public final class DocumentsOfOrder {

	private DocumentsOfOrder() {
	}

	public static Path write(Path folder, int count, Regions regions) throws IOException {
		Files.createDirectories(folder);
		Corpus corpus = new Corpus(regions, 7);
		for (int i = 0; i < count; i++) {
			CorpusDocument document = corpus.document(i);
			Noise noise = Noise.of(i);
			Files.write(folder.resolve(document.stem() + noise.ending()), noise.copy(document.text()));
		}
		String first = corpus.document(0).text();
		String second = corpus.document(2).text();
		String title = second.substring(second.indexOf('《') + 1, second.indexOf('》'));
		String number = second.lines().skip(1).findFirst().orElseThrow();
		String citing = "海东市修路行动计划\n根据《" + title + "》（" + number + "），制定本计划。\n一、修路行动\n（一）修好路。（市交通运输局负责）\n";
		Files.writeString(folder.resolve("000000.txt"), citing);
		Files.writeString(folder.resolve("900000.txt"), citing.replace("修路", "护路"));
		Files.writeString(folder.resolve("900001.txt"), first);
		Files.writeString(folder.resolve("900002.txt"), first.replace("（一）", "（一）从速"));
		Files.writeString(folder.resolve("900008.txt"), first.replaceFirst("。", ""));
		Files.writeString(folder.resolve("900003.txt"), citing.replaceFirst("计划", "计划（摘编）"));
		Files.writeString(folder.resolve("900004.txt"), " \n");
		String points = "海东市2032年修路工作要点\n发布单位：海东市人民政府\n一、修路行动\n（一）修好路。（市交通运输局负责）\n";
		Files.writeString(folder.resolve("900005.txt"), points);
		Files.writeString(folder.resolve("000000b.txt"), points.replace("2032", "2033"));
		Files.writeString(folder.resolve("900006.txt"), points.replace("2032", "2031"));
		Files.writeString(folder.resolve("900007.txt"),
				points.replace("2032年修路工作要点", "养路办法") + "二、附则\n《海东市修路行动计划》同时废止。\n");
		return folder;
	}

}
