package org.yishitang.territory;

/**
 * A smart grid (智慧网格): the smallest area somebody is responsible for.
 *
 * @param id {@code "001"} … {@code "135"}
 * @param community id of the community it lies in
 * @param name what the office calls it
 */
public record Grid(String id, String community, String name) {

	/** Id of the post responsible for this grid. */
	public String post() {
		return "grid-" + id;
	}

}
