package org.yishitang.territory;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** The communities and grids of the subdistrict and where they lie. */
@Component
public class Communities {

	private final Atlas atlas;

	Communities(Atlas atlas) {
		this.atlas = atlas;
	}

	/** Every community, by id. */
	public List<Community> all() {
		return atlas.sheet().communities();
	}

	/** The community of this id. */
	public Optional<Community> find(String id) {
		return all().stream().filter(community -> community.id().equals(id)).findFirst();
	}

	/** Every grid, by id. */
	public List<Grid> grids() {
		return atlas.sheet().areas().stream().map(Area::grid).toList();
	}

	/** The grids of a community, by id. */
	public List<Grid> gridsOf(String community) {
		return grids().stream().filter(grid -> grid.community().equals(community)).toList();
	}

	/** The grid of this id. */
	public Optional<Grid> grid(String id) {
		return grids().stream().filter(grid -> grid.id().equals(id)).findFirst();
	}

	/** Made-up and real names of estates, lanes and stations in a grid. */
	public List<String> estatesOf(String grid) {
		return atlas.sheet()
			.areas()
			.stream()
			.filter(area -> area.grid().id().equals(grid))
			.flatMap(area -> area.estates().stream())
			.toList();
	}

	/** A GeoJSON FeatureCollection of all grids with {@code id, community, communityName, name, estates}. */
	public String polygonsGeoJson() {
		return atlas.sheet().geoJson();
	}

	/** The grid a point lies in (WGS 84 degrees). */
	public Optional<Grid> locate(double lon, double lat) {
		return atlas.sheet()
			.areas()
			.stream()
			.filter(area -> area.contains(lon, lat))
			.map(Area::grid)
			.findFirst();
	}

	/** The grid an address names, by the longest estate name in it; empty where none is known. */
	public Optional<Grid> locateByAddress(String address) {
		return atlas.sheet().gazetteer().find(address);
	}

}
