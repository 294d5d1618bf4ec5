/**
 * Documents of Word to a draft in Loa's Markdown: title, lead, text, pictures, and the list of what
 * could not be carried over.
 *
 * <p>{@link WordFile} opens a file and trusts nothing in it; {@link BodyReader} turns its parts
 * into {@link Item}s; {@link Letterhead} and {@link Headline} take off what stands above the text;
 * {@link BodyWriter} writes the rest. Nothing outside the file is ever fetched, no program in it is
 * run.
 */
@NullMarked
package vn.loa.markup.word;

import org.jspecify.annotations.NullMarked;
