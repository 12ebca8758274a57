package org.yishitang.portal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.yishitang.territory.Communities;
import org.yishitang.territory.Grid;

/** Find my grid: whom to turn to at an address. Secretaries and grid leaders are public. */
@Controller
class GridPage {

	private final Communities communities;

	private final Directory directory;

	GridPage(Communities communities, Directory directory) {
		this.communities = communities;
		this.directory = directory;
	}

	@GetMapping("/grids")
	String grids(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String grid, Model model) {
		Optional<Grid> found = communities.grid(grid).or(() -> find(q.strip()));
		model.addAttribute("q", q);
		model.addAttribute("found", found.map(directory::entry).orElse(null));
		model.addAttribute("missed", found.isEmpty() && !q.isBlank());
		model.addAttribute("communities", directory.communities());
		return "portal/grids";
	}

	/** The map of the grids, for the browser; no tile server is asked. */
	@GetMapping(path = "/portal/grids.geojson", produces = "application/geo+json")
	ResponseEntity<String> map() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/geo+json;charset=UTF-8"))
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(communities.polygonsGeoJson());
	}

	private Optional<Grid> find(String words) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		String number = words.replaceAll("\\D", "");
		return communities.locateByAddress(words)
			.or(() -> number.isEmpty() ? Optional.empty() : communities.grid(threeDigits(number)))
			.or(() -> byEstate(words));
	}

	private Optional<Grid> byEstate(String words) {
		List<Grid> all = communities.grids();
		return all.stream()
			.filter(grid -> communities.estatesOf(grid.id()).stream().anyMatch(estate -> estate.contains(words)))
			.findFirst();
	}

	private static String threeDigits(String number) {
		return (number.length() < 3) ? "0".repeat(3 - number.length()) + number : number;
	}

}
