package org.policygraph.outline.title;

/**
 * What the title of a cover notice says.
 *
 * @param subject the document that the notice brings, without the marks around its title
 * @param marked whether the title of that document stands in marks: 《…》
 * @param forwards whether the notice passes on the document of another organ (转发, 批转)
 */
public record CoverNotice(String subject, boolean marked, boolean forwards) {
}
