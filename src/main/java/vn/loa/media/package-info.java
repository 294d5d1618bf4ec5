/**
 * Pictures: what comes in is checked and cleaned, what goes out are renditions; alt text, credit,
 * licence, consent of those shown, and where each is used.
 *
 * <p>May use {@code shared}, {@code settings} and {@code identity}. Who uses a picture says so to
 * {@link vn.loa.media.MediaUses}; it is public exactly while one of its uses is visible.
 */
@NullMarked
package vn.loa.media;

import org.jspecify.annotations.NullMarked;
