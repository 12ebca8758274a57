package org.yishitang.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.yishitang.petition.ClaimList;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Urgency;

/** Art. 32: each claim answered, facts, basis. */
class OpinionContentTests {

	@ParameterizedTest
	@ValueSource(strings = { "经查属实，依据物业管理条例，责成物业维修。", "经查属实，依法予以解释说明。", "经调解达成协议，由楼上重做防水。",
			"经查属实，按供热条例退费并清洗管网。", "双方已达成调解协议，按协议履行。", "经查室温已达标，予以解释。" })
	void whatIsWrittenInOneTextIsEnough(String opinion) {
		assertThat(OpinionContent.missing(Map.of("opinion", opinion), List.of())).isEmpty();
	}

	@Test
	void factsAndBasisMayStandApart() {
		String bare = "支持诉求人的全部请求，责成物业公司维修。";
		assertThat(OpinionContent.missing(Map.of("opinion", bare), List.of()))
			.contains(Refusal.of("opinion.refusal.no-facts"));
		assertThat(OpinionContent.missing(Map.of("opinion", bare, "facts", "水管破裂"), List.of()))
			.contains(Refusal.of("opinion.refusal.no-basis"));
		assertThat(OpinionContent.missing(Map.of("opinion", bare, "facts", "水管破裂", "basis", "我们认为"), List.of()))
			.contains(Refusal.of("opinion.refusal.no-basis"));
		assertThat(OpinionContent.missing(Map.of("opinion", bare, "facts", "水管破裂", "basis", "《物业管理条例》"), List.of()))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1. 修好。\\n2. 赔偿三千元。|", "1、修好；2、赔偿三千元。|", "一、修好。\\n二、不予支持。|",
			"（一）修好。（二）赔偿。|", "第1项予以支持。第2项不予支持。|", "诉求一：支持\\n诉求二：解释|", "1. 修好。|2", "2. 赔偿。|1", "都修好。|1、2",
			"1. 修好。\\n2.|2", "1. 修好。\\n12. 赔偿。|2" })
	void eachClaimOnFileIsAnswered(String answers, String open) {
		var missing = OpinionContent.missing(Map.of("opinion", "经查属实，依法处理。", "answers", answers.replace("\\n", "\n")),
				List.of("修好漏水", "赔偿"));
		if (open == null) {
			assertThat(missing).isEmpty();
		}
		else {
			assertThat(missing).contains(Refusal.of("opinion.refusal.claims-open", open));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ORDINARY, CLAIM, true", "SIMPLE, HELP, true", "MEDIATION, CLAIM, true", "CONSULTATION, CLAIM, true",
			"HAZARD, HELP, false", "SERVICE, HELP, false", "ORDINARY, SUGGESTION, false", "ORDINARY, INQUIRY, false",
			"ORDINARY, THANKS, false" })
	void onlyOpinionsInTheSenseOfTheArticle(Procedure procedure, Nature nature, boolean formal) {
		assertThat(OpinionContent.formal(new Classification("0203", nature, Urgency.L3, procedure))).isEqualTo(formal);
	}

	@Test
	void claimsAreOneALineWithoutTheirNumbers() {
		assertThat(ClaimList.lines("1. 修好漏水\n\n2、赔偿\n（三）道歉\n- 2024年的损失\n2024年起的电费"))
			.containsExactly("修好漏水", "赔偿", "道歉", "2024年的损失", "2024年起的电费");
	}

}
