package org.yishitang.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** The taxonomy: what sort of matter a petitioner may choose. */
@Component
public class Categories {

	private final CategoryRows rows;

	Categories(CategoryRows rows) {
		this.rows = rows;
	}

	/** Groups and leaves, each group before its leaves. */
	public List<Category> all() {
		return rows.findAllByOrderByCode();
	}

	/** The twelve groups. */
	public List<Category> groups() {
		return all().stream().filter(category -> !category.leaf()).toList();
	}

	/** The leaves, of which one is chosen. */
	public List<Category> leaves() {
		return all().stream().filter(Category::leaf).toList();
	}

	/** A group or leaf by its code. */
	public Optional<Category> find(String code) {
		return code == null ? Optional.empty() : rows.findByCode(code);
	}

	/** The law an opinion of this sort is usually based on: its own, else that of its group. */
	public Optional<String> basisOf(String code) {
		return find(code).flatMap(found -> Optional.ofNullable(found.basis())
			.or(() -> find(found.parent()).map(Category::basis)));
	}

}
