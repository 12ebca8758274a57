package org.yishitang.notice.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;

/** Fills a form in: every value is plain text, whatever it looks like. */
public final class FilledForm {

	/** Whatever a word processor would not take as a character of its text. */
	private static final String UNWRITABLE = "[\\p{Cntrl}&&[^\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]";

	/** How a paragraph begins in Chinese office writing. */
	private static final String INDENT = "　　";

	private FilledForm() {
	}

	/**
	 * A form made ready to be filled in many times.
	 * @throws PaperProblem if it is no document
	 */
	public static byte[] ready(byte[] form) {
		return OwnRuns.of(form);
	}

	/**
	 * The document.
	 * @param form the form, a .docx made {@link #ready}
	 * @param values text by placeholder name; lines end with {@code \n}; a placeholder without a value stays empty
	 * @throws PaperProblem if the form is broken
	 */
	public static byte[] of(byte[] form, Map<String, String> values) {
		Map<String, Object> texts = new HashMap<>();
		values.forEach((name, text) -> texts.put(name, Texts.of(plain(text)).create()));
		try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(form), Configure.createDefault());
				ByteArrayOutputStream paper = new ByteArrayOutputStream()) {
			template.render(texts).write(paper);
			return paper.toByteArray();
		}
		catch (IOException | RuntimeException | LinkageError broken) {
			throw new PaperProblem("A form that cannot be filled in", broken);
		}
	}

	/** Names of the placeholders as the filling sees them; one that is no plain text bears its sign, e.g. {@code @x}. */
	static Set<String> placeholders(byte[] form) {
		try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(form), Configure.createDefault())) {
			Set<String> names = new LinkedHashSet<>();
			collect(template.getElementTemplates(), names);
			return names;
		}
		catch (IOException | RuntimeException | LinkageError broken) {
			throw new PaperProblem("A form that cannot be read", broken);
		}
	}

	private static void collect(List<MetaTemplate> parts, Set<String> names) {
		for (MetaTemplate part : parts) {
			if (part instanceof IterableTemplate section) {
				names.add(section.getStartMark().getSource());
			}
			else if (part instanceof RunTemplate run && run.getSign() == '\0') {
				names.add(run.getTagName());
			}
			else if (part instanceof ElementTemplate other) {
				names.add(other.getSource());
			}
			else {
				names.add(part.variable());
			}
		}
	}

	private static String plain(String text) {
		return (text == null) ? "" : text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ')
			.replaceAll(UNWRITABLE, "").strip().replaceAll("\\n\\s*", "\n" + INDENT);
	}

}
