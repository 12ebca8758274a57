package org.yishitang.desk.sheets;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The web side of lists: a file to take away, the preview of one that came, and its application. */
@Component
public class ListFiles {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Map<String, OfficeList> lists;

	private final Importing importing;

	private final Labels labels;

	ListFiles(List<OfficeList> lists, Importing importing, Labels labels) {
		this.lists = lists.stream().collect(Collectors.toMap(OfficeList::name, Function.identity()));
		this.importing = importing;
		this.labels = labels;
	}

	/** The list as a file; ending {@code csv} or {@code xlsx}. */
	public ResponseEntity<byte[]> file(String name, String ending, String actor) {
		List<List<String>> table = importing.table(list(name), actor);
		boolean workbook = ending.equals("xlsx");
		if (!workbook && !ending.equals("csv")) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return ResponseEntity.ok()
			.contentType(workbook ? WORKBOOK : MediaType.parseMediaType("text/csv;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"")
			.cacheControl(CacheControl.noStore())
			.body(workbook ? Sheets.workbook(labels.text("admin.list." + name), table) : Sheets.csv(table));
	}

	/**
	 * The page that shows what a file would change.
	 * @param address where the list lives; confirmation goes to {@code address/apply}
	 */
	public String preview(String name, MultipartFile file, String actor, String address, Model page) {
		try {
			return show(name, Sheets.read(file.getBytes()), actor, address, page);
		}
		catch (UnreadableSheet | IOException problem) {
			page.addAttribute("unreadable", true);
			return page(name, address, page);
		}
	}

	/** Applies what the preview showed; shows the preview again when it is no longer so. */
	public String apply(String name, String text, String actor, String address, Model page) {
		List<List<String>> table = Sheets.read(text);
		try {
			page.addAttribute("done", importing.apply(list(name), table, actor));
			return page(name, address, page);
		}
		catch (IllegalStateException changedMeanwhile) {
			return show(name, table, actor, address, page);
		}
		catch (Refused refused) {
			page.addAttribute("refusal", refused.refusal());
			return show(name, table, actor, address, page);
		}
	}

	private String show(String name, List<List<String>> table, String actor, String address, Model page) {
		page.addAttribute("preview", importing.preview(list(name), table, actor));
		return page(name, address, page);
	}

	private String page(String name, String address, Model page) {
		page.addAttribute("list", name);
		page.addAttribute("address", address);
		return "desk/admin/import";
	}

	private OfficeList list(String name) {
		if (!lists.containsKey(name)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return lists.get(name);
	}

}
