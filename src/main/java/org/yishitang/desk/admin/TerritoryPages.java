package org.yishitang.desk.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;
import org.yishitang.territory.GridSheet;
import org.yishitang.territory.Surveying;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Communities and grids: names, estates, and the outlines on the map. */
@Controller
class TerritoryPages {

	private static final int PAGE = 50;

	private final Communities communities;

	private final Surveying surveying;

	private final ManagingTerritory managing;

	private final Outlines outlines;

	private final CurrentAccount current;

	TerritoryPages(Communities communities, Surveying surveying, ManagingTerritory managing, Outlines outlines,
			CurrentAccount current) {
		this.communities = communities;
		this.surveying = surveying;
		this.managing = managing;
		this.outlines = outlines;
		this.current = current;
	}

	@Bean
	static AdminDoor territoryDoor() {
		return new AdminDoor(3, "/desk/admin/territory", "territory");
	}

	@GetMapping("/desk/admin/territory")
	String list(@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "0") int page, Model model) {
		List<GridSheet> found = surveying.grids()
			.stream()
			.filter(sheet -> community.isEmpty() || sheet.grid().community().equals(community))
			.filter(sheet -> q.isBlank() || sheet.grid().name().contains(q.strip()) || sheet.grid().id().contains(q.strip())
					|| sheet.estates().stream().anyMatch(estate -> estate.contains(q.strip())))
			.toList();
		model.addAttribute("communities", communities.all());
		model.addAttribute("community", community);
		model.addAttribute("q", q);
		model.addAttribute("found", Paged.of(found, page, PAGE));
		return "desk/admin/territory";
	}

	@PostMapping("/desk/admin/territory/communities/{id}")
	String community(@PathVariable String id, @RequestParam(defaultValue = "") String name, RedirectAttributes next) {
		return act(next, "/desk/admin/territory", () -> managing.enter(me(), new Community(id, name.strip())));
	}

	@GetMapping("/desk/admin/territory/grids/{id}")
	String grid(@PathVariable String id, Model model) {
		model.addAttribute("sheet", surveying.grids()
			.stream()
			.filter(sheet -> sheet.grid().id().equals(id))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("communities", communities.all());
		model.addAttribute("drawn", surveying.drawn(id));
		return "desk/admin/grid";
	}

	@PostMapping("/desk/admin/territory/grids/{id}")
	String change(@PathVariable String id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "") String estates, Model model,
			RedirectAttributes next) {
		List<String> names = new ArrayList<>(Arrays.asList(estates.split("[、,，;；\\r\\n]+")));
		GridSheet wanted = new GridSheet(new Grid(id, community, name.strip()),
				names.stream().map(String::strip).filter(estate -> !estate.isEmpty()).sorted().toList());
		try {
			managing.enter(me(), wanted);
			next.addFlashAttribute("done", true);
			return "redirect:/desk/admin/territory/grids/" + id;
		}
		catch (Refused refused) {
			grid(id, model);
			model.addAttribute("refusal", refused.refusal());
			model.addAttribute("sheet", wanted);
			return "desk/admin/grid";
		}
	}

	@GetMapping("/desk/admin/territory/outlines.geojson")
	ResponseEntity<String> export() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/geo+json;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"outlines.geojson\"")
			.cacheControl(CacheControl.noStore())
			.body(communities.polygonsGeoJson());
	}

	@PostMapping("/desk/admin/territory/outlines/preview")
	String preview(@RequestParam MultipartFile file, Model model) throws IOException {
		outlines.preview(new String(file.getBytes(), StandardCharsets.UTF_8), model);
		return "desk/admin/outlines";
	}

	@PostMapping("/desk/admin/territory/outlines/apply")
	String draw(@RequestParam String geojson, Model model, RedirectAttributes next) {
		if (!outlines.apply(geojson, me(), model)) {
			return "desk/admin/outlines";
		}
		next.addFlashAttribute("done", true);
		return "redirect:/desk/admin/territory";
	}

	private static String act(RedirectAttributes next, String address, Runnable work) {
		try {
			work.run();
			next.addFlashAttribute("done", true);
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:" + address;
	}

	private String me() {
		return current.id().orElseThrow();
	}

}
