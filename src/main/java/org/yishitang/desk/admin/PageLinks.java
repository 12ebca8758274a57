package org.yishitang.desk.admin;

import java.util.stream.Collectors;

import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.Preview;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses on the pages of people, posts and territory; templates ask {@code @pageLinks}. */
@Component("pageLinks")
class PageLinks {

	/** This page's address with another page number. */
	public String to(int page) {
		return ServletUriComponentsBuilder.fromCurrentRequest()
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam("page", page)
			.build()
			.encode()
			.toUriString();
	}

	/** Where a list lives. */
	public String home(String list) {
		return switch (list) {
			case "absences" -> "/desk/absence";
			case "communities", "grids" -> "/desk/admin/territory";
			case "council-members" -> path().startsWith("/desk/admin") ? "/desk/admin/council-members" : "/desk/council/members";
			default -> "/desk/admin/" + list;
		};
	}

	private static String path() {
		return String.valueOf(ServletUriComponentsBuilder.fromCurrentRequest().build().getPath());
	}

	/** Ids of the lines that would change something, with spaces between. */
	public String ids(Preview preview) {
		return preview.lines()
			.stream()
			.filter(line -> line.kind() == Line.Kind.NEW || line.kind() == Line.Kind.CHANGED)
			.map(Line::id)
			.collect(Collectors.joining(" "));
	}

}
