package org.policygraph.text;

/** Undoes one kind of noise. Done twice, it changes nothing the second time. */
@FunctionalInterface
interface CleaningStep {

	AlignedText apply(String text);

}
