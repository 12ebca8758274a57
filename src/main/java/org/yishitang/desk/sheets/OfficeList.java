package org.yishitang.desk.sheets;

import java.util.List;

/** A list of the office that can be exported, compared with a file and changed by it. */
public interface OfficeList {

	/** Short id, also the file's name and the end of message keys {@code admin.list.<name>}. */
	String name();

	/** Column ids; message keys are {@code admin.column.<id>}. The first is the key. */
	List<String> columns();

	/** The list as this account may see it, in the order of the columns. */
	List<List<String>> rows(String actor);

	/**
	 * What each row would do, without doing it.
	 * @param rows without the heading, each as long as the columns
	 * @param actor account that asks
	 */
	List<Line> compare(List<List<String>> rows, String actor);

	/**
	 * Does what {@link #compare} said, in one transaction.
	 * @return sentences to be shown once, such as first passwords
	 */
	List<String> apply(List<List<String>> rows, String actor);

}
