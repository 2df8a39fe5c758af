package org.policygraph.outline.title;

/**
 * The sort of a document. {@link DocumentKinds} tells it by the last words of a title.
 */
public enum DocumentKind {

	IMPLEMENTATION_PLAN, PLAN, KEY_POINTS, NOTICE, INTERPRETATION, OTHER

}
