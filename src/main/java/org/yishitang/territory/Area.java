package org.yishitang.territory;

import java.util.List;

/** A grid with its outline: a closed ring of longitude/latitude pairs, and the estates in it. */
record Area(Grid grid, List<double[]> ring, List<String> estates) {

	/** Whether the point lies inside (even-odd rule; a point on a shared edge belongs to exactly one neighbour). */
	boolean contains(double lon, double lat) {
		boolean inside = false;
		// A grid that was not drawn yet contains nothing.
		for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
			double[] a = ring.get(i);
			double[] b = ring.get(j);
			if (a[1] > lat != b[1] > lat && lon < crossing(a, b, lat)) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** Both neighbours compute a shared edge from the same end, so that they agree to the last bit. */
	private static double crossing(double[] a, double[] b, double lat) {
		double[] low = a[1] < b[1] ? a : b;
		double[] high = low == a ? b : a;
		return low[0] + (lat - low[1]) * (high[0] - low[0]) / (high[1] - low[1]);
	}

}
