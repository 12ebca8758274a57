package org.yishitang.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The map and posts of the demo office: 8 communities and 135 grids, all made up; loaded once. */
@Component
@ConditionalOnProperty("yishitang.demo")
class DemoTerritory implements SmartInitializingSingleton {

	private final Atlas atlas;

	private final Posts posts;

	private final ObjectMapper json;

	private final TransactionOperations transaction;

	DemoTerritory(Atlas atlas, Posts posts, ObjectMapper json, TransactionOperations transaction) {
		this.atlas = atlas;
		this.posts = posts;
		this.json = json;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		load();
	}

	/** Loads the demo map unless there is a map already. */
	void load() {
		if (atlas.sheet().communities().isEmpty()) {
			Demo demo = read();
			transaction.executeWithoutResult(status -> {
				atlas.draw(demo.communities(), demo.features().stream().map(Feature::area).toList());
				demo.posts().forEach(post -> posts.establish(post.post()));
			});
		}
	}

	private Demo read() {
		try (InputStream file = new ClassPathResource("demo/territory.geojson").getInputStream()) {
			return json.readValue(file, Demo.class);
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	private record Demo(List<Community> communities, List<PostRow> posts, List<Feature> features) {

	}

	private record PostRow(String id, PostKind kind, String community, String grid, String title, String a, String b) {

		Post post() {
			return new Post(id, kind, community, grid, title, a, b);
		}

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	private record Feature(Properties properties, Geometry geometry) {

		Area area() {
			Grid grid = new Grid(properties.id(), properties.community(), properties.name());
			return new Area(grid, geometry.coordinates().get(0), properties.estates());
		}

	}

	private record Properties(String id, String community, String name, List<String> estates) {

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	private record Geometry(List<List<double[]>> coordinates) {

	}

}
