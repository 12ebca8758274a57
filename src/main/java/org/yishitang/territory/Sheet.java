package org.yishitang.territory;

import java.util.List;

/** One reading of the whole map, so that a question never mixes two versions of it. */
record Sheet(List<Community> communities, List<Area> areas, Gazetteer gazetteer, String geoJson) {

}
