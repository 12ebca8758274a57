package org.yishitang.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonCheckTests {

	@ParameterizedTest
	@CsvSource({ "13800001234, 13800001234", "138 0000 1234, 13800001234", "+86-138-0000-1234, 13800001234",
			"008613800001234, 13800001234", "0459-6240000, 0459-6240000", "(0459)6240000, 04596240000",
			"6240000, 6240000", "010-62400001-123, 010-62400001-123" })
	void keepsNumbersInOneForm(String typed, String kept) {
		assertThat(check(Person.called("王小明", typed)).phone()).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "1380000123", "138000012345", "电话", "23800001234567", "<script>" })
	void refusesWhatIsNoNumber(String typed) {
		assertThatThrownBy(() -> check(Person.called("王小明", typed))).isInstanceOf(InvalidFields.class);
	}

	@Test
	void countsCharactersAsPeopleDo() {
		assertThat(check(Person.called("𠮷".repeat(30), null)).name()).hasSize(60);
		assertThatThrownBy(() -> check(Person.called("🌸".repeat(31), null))).isInstanceOf(InvalidFields.class);
	}

	private static Person check(Person typed) {
		Findings findings = new Findings();
		Person person = new PersonCheck(findings).check(typed, "petitioner");
		findings.refuse();
		return person;
	}

}
