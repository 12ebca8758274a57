package org.yishitang.territory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the map of the subdistrict: names, estates, outlines. Callers make sure that an administrator asks. */
@Component
@Transactional
public class Surveying {

	private static final int MOST_CORNERS = 2_000;

	private static final int DEEPEST = 20;

	private final ObjectMapper json = new ObjectMapper(JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
		.build());

	private final Atlas atlas;

	Surveying(Atlas atlas) {
		this.atlas = atlas;
	}

	/** Enters a community, or its new name. */
	public void enter(Community community) {
		atlas.enter(community);
	}

	/** Every grid with its estates, by id. */
	public List<GridSheet> grids() {
		return atlas.sheet().areas().stream().map(area -> new GridSheet(area.grid(), area.estates().stream().sorted().toList())).toList();
	}

	/** Enters a grid, or its new name, community and estates; a new one has no outline yet. */
	public void enter(GridSheet wanted) {
		atlas.enter(new Area(wanted.grid(), area(wanted.grid().id()).map(Area::ring).orElse(List.of()), wanted.estates()));
	}

	/** Whether the grid has an outline. */
	public boolean drawn(String grid) {
		return area(grid).filter(area -> !area.ring().isEmpty()).isPresent();
	}

	/**
	 * Reads outlines from a GeoJSON FeatureCollection of polygons with {@code properties.id}.
	 * @return ring of longitude and latitude by grid id; empty list where the outline cannot be taken
	 * @throws IllegalArgumentException if the text is no such collection
	 */
	public Map<String, List<double[]>> outlines(String geoJson) {
		try {
			JsonNode features = json.readTree(geoJson).path("features");
			if (!features.isArray() || features.isEmpty()) {
				throw new IllegalArgumentException("no features");
			}
			Map<String, List<double[]>> outlines = new LinkedHashMap<>();
			for (JsonNode feature : features) {
				outlines.put(feature.path("properties").path("id").asText(), ring(feature.path("geometry")));
			}
			return outlines;
		}
		catch (IOException unreadable) {
			throw new IllegalArgumentException(unreadable);
		}
	}

	/** Whether this outline differs from the one the grid has. */
	public boolean differs(String grid, List<double[]> ring) {
		List<double[]> now = area(grid).map(Area::ring).orElse(List.of());
		if (now.size() != ring.size()) {
			return true;
		}
		for (int i = 0; i < ring.size(); i++) {
			if (!java.util.Arrays.equals(now.get(i), ring.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** Draws a grid's outline. */
	public void draw(String grid, List<double[]> ring) {
		Area area = area(grid).orElseThrow();
		atlas.enter(new Area(area.grid(), ring, area.estates()));
	}

	private Optional<Area> area(String grid) {
		return atlas.sheet().areas().stream().filter(area -> area.grid().id().equals(grid)).findFirst();
	}

	/** A closed ring of at least a triangle inside the world, else nothing. */
	private static List<double[]> ring(JsonNode geometry) {
		JsonNode corners = geometry.path("coordinates").path(0);
		List<double[]> ring = new ArrayList<>();
		for (JsonNode corner : corners) {
			double lon = corner.path(0).asDouble(Double.NaN);
			double lat = corner.path(1).asDouble(Double.NaN);
			if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
				return List.of();
			}
			ring.add(new double[] { lon, lat });
		}
		boolean closed = ring.size() > 3 && java.util.Arrays.equals(ring.get(0), ring.get(ring.size() - 1));
		return closed && ring.size() <= MOST_CORNERS && "Polygon".equals(geometry.path("type").asText()) ? ring : List.of();
	}

}
