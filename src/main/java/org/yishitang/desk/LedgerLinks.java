package org.yishitang.desk;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Links that keep the filters of the page they stand on. */
class LedgerLinks {

	/** Another page of the same selection. */
	public String page(int page) {
		return text(here().replaceQueryParam("page", page));
	}

	/** The same selection showing one light; empty for all. */
	public String light(String light) {
		UriComponentsBuilder link = here().replaceQueryParam("page").replaceQueryParam("light");
		return text(light.isEmpty() ? link : link.queryParam("light", light));
	}

	/** The same selection as a workbook. */
	public String workbook() {
		return text(here().replacePath("/api/ledger.xlsx").replaceQueryParam("page").replaceQueryParam("size"));
	}

	/** Only path and query, so that the link works behind any proxy. */
	private static UriComponentsBuilder here() {
		return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null);
	}

	private static String text(UriComponentsBuilder link) {
		return link.build(true).toUriString();
	}

}
