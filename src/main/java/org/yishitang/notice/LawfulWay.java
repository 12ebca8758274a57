package org.yishitang.notice;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways outside the petition system that a matter may belong to (信访工作条例 Art. 31), found from the organ that the
 * officer named; each has its own time limit to tell (DL-80).
 */
enum LawfulWay {

	/** 劳动争议调解仲裁法 Art. 27, 29, 43. */
	LABOUR_ARBITRATION("劳动.*仲裁|人事争议"),

	/** 劳动保障监察条例 Art. 20. */
	LABOUR_INSPECTION("劳动(保障)?监察|人力资源"),

	/** 民法典 Art. 188, 198. */
	ARBITRATION("仲裁"),

	/** 行政复议法 Art. 20. */
	RECONSIDERATION("复议"),

	PROSECUTION("检察"),

	POLICE("公安|派出所|报警|报案|交警"),

	/** 民法典 Art. 188, 行政诉讼法 Art. 46. */
	COURT("法院|法庭|诉讼|起诉"),

	/** Any other organ in its own procedure; what it decides can be reconsidered. */
	ADMINISTRATIVE("局|委|厅|政府|部门|中心|机关|机构|所|站|处|队|办|院|部|公司");

	private final Pattern organ;

	LawfulWay(String organ) {
		this.organ = Pattern.compile(organ);
	}

	/** The way that leads to this organ; empty where no organ is named. */
	static Optional<LawfulWay> to(String organ) {
		return (organ == null) ? Optional.empty()
				: Arrays.stream(values()).filter((way) -> way.organ.matcher(organ).find()).findFirst();
	}

	/** Message key of its name in a letter. */
	String nameKey() {
		return "notice.letter.way.%s.name.body".formatted(this);
	}

	/** Message key of the limit to tell. */
	String limitKey() {
		return "notice.letter.way.%s.limit.body".formatted(this);
	}

}
