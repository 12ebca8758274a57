package org.yishitang.desk.admin;

import java.util.List;

/**
 * One page of a list that is short enough to be read whole.
 *
 * @param items what the page shows
 * @param total how many there are on all pages
 * @param page number of the page, from 0
 * @param pages how many pages there are, at least one
 */
public record Paged<T>(List<T> items, int total, int page, int pages) {

	/** One page of a list, the nearest there is to the one asked for. */
	public static <T> Paged<T> of(List<T> all, int page, int size) {
		int pages = Math.max(1, (all.size() + size - 1) / size);
		int shown = Math.min(Math.max(page, 0), pages - 1);
		return new Paged<>(all.subList(shown * size, Math.min(all.size(), (shown + 1) * size)), all.size(), shown, pages);
	}

}
