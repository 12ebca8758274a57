package org.yishitang.territory;

import java.util.List;

/**
 * A grid as it is kept: what it is called, where it lies and which estates are in it.
 *
 * @param estates names of estates, lanes and stations, each in one grid only
 */
public record GridSheet(Grid grid, List<String> estates) {

}
