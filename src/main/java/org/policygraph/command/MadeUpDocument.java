package org.policygraph.command;

import org.policygraph.bulk.Source;
import org.policygraph.corpus.Corpus;
import org.policygraph.corpus.CorpusDocument;
import org.policygraph.corpus.Noise;
import org.policygraph.file.SourceTextReader;
import org.policygraph.policy.Policy;
import org.policygraph.policy.PolicyReader;

/**
 * A document of the corpus, made when it is read: no file holds it.
 *
 * @param corpus where it is made
 * @param index its place there
 * @param noise what befalls it
 */
record MadeUpDocument(Corpus corpus, int index, Noise noise) implements Source {

	@Override
	public String name() {
		return "document " + (this.index + 1);
	}

	@Override
	public Policy read(PolicyReader reader) {
		CorpusDocument document = this.corpus.document(this.index);
		return reader
			.read(SourceTextReader.read(document.stem() + this.noise.ending(), this.noise.copy(document.text())));
	}

}
