package org.yishitang.territory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the map in the database and one reading of it in memory; another node's changes show after a minute. */
@Component
class Atlas {

	private static final TypeReference<List<double[]>> RING = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final ObjectMapper json;

	private final ApplicationEventPublisher listeners;

	private final LoadingCache<Boolean, Sheet> sheet;

	Atlas(JdbcClient database, ObjectMapper json, ApplicationEventPublisher listeners) {
		this.database = database;
		this.json = json;
		this.listeners = listeners;
		this.sheet = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(key -> read());
	}

	Sheet sheet() {
		return sheet.get(true);
	}

	/** Adds communities and grids to the map. */
	@Transactional
	public void draw(List<Community> communities, List<Area> areas) {
		communities.forEach(community -> database.sql("insert into community (id, name) values (?, ?)")
			.params(community.id(), community.name())
			.update());
		for (Area area : areas) {
			Grid grid = area.grid();
			database.sql("insert into grid (id, community, name, outline) values (?, ?, ?, ?)")
				.params(grid.id(), grid.community(), grid.name(), write(area.ring()))
				.update();
			area.estates()
				.forEach(estate -> database.sql("insert into grid_estate (name, grid) values (?, ?)")
					.params(estate, grid.id())
					.update());
		}
		sheet.invalidateAll();
	}

	/** What was read while a change was under way must not be kept. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
	public void forget(MapChanged change) {
		sheet.invalidateAll();
	}

	/** Enters a community, or its new name. */
	void enter(Community community) {
		if (database.sql("update community set name = ? where id = ?").params(community.name(), community.id()).update() == 0) {
			database.sql("insert into community (id, name) values (?, ?)").params(community.id(), community.name()).update();
		}
		changed();
	}

	/** Enters a grid, or its new name, community, outline and estates. */
	void enter(Area area) {
		Grid grid = area.grid();
		String outline = write(area.ring());
		if (database.sql("update grid set community = ?, name = ?, outline = ? where id = ?")
			.params(grid.community(), grid.name(), outline, grid.id())
			.update() == 0) {
			database.sql("insert into grid (id, community, name, outline) values (?, ?, ?, ?)")
				.params(grid.id(), grid.community(), grid.name(), outline)
				.update();
		}
		database.sql("delete from grid_estate where grid = ?").param(grid.id()).update();
		area.estates()
			.forEach(estate -> database.sql("insert into grid_estate (name, grid) values (?, ?)")
				.params(estate, grid.id())
				.update());
		changed();
	}

	private void changed() {
		sheet.invalidateAll();
		listeners.publishEvent(new MapChanged());
	}

	private Sheet read() {
		List<Community> communities = database.sql("select id, name from community order by id")
			.query(Community.class)
			.list();
		Map<String, List<String>> estates = database.sql("select name, grid from grid_estate order by name")
			.query(Estate.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Estate::grid, Collectors.mapping(Estate::name, Collectors.toList())));
		List<Area> areas = database.sql("select id, community, name, outline from grid order by id")
			.query((row, number) -> {
				Grid grid = new Grid(row.getString("id"), row.getString("community"), row.getString("name"));
				return new Area(grid, ring(row.getString("outline")), estates.getOrDefault(grid.id(), List.of()));
			})
			.list();
		return new Sheet(communities, areas, new Gazetteer(areas), write(features(communities, areas)));
	}

	private static Map<String, Object> features(List<Community> communities, List<Area> areas) {
		Map<String, String> names = communities.stream().collect(Collectors.toMap(Community::id, Community::name));
		return Map.of("type", "FeatureCollection", "features",
				areas.stream().filter(area -> !area.ring().isEmpty()).map(area -> feature(area, names)).toList());
	}

	private static Map<String, Object> feature(Area area, Map<String, String> names) {
		Grid grid = area.grid();
		return Map.of("type", "Feature", "properties",
				Map.of("id", grid.id(), "community", grid.community(), "communityName",
						names.getOrDefault(grid.community(), ""), "name", grid.name(), "estates", area.estates()),
				"geometry", Map.of("type", "Polygon", "coordinates", List.of(area.ring())));
	}

	private List<double[]> ring(String outline) {
		try {
			return json.readValue(outline, RING);
		}
		catch (JsonProcessingException problem) {
			throw new IllegalStateException("outline of a grid cannot be read", problem);
		}
	}

	private String write(Object value) {
		try {
			return json.writeValueAsString(value);
		}
		catch (JsonProcessingException problem) {
			throw new IllegalStateException("map cannot be written", problem);
		}
	}

	private record Estate(String name, String grid) {

	}

}
