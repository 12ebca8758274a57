package org.yishitang.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BuildingTests {

	@ParameterizedTest
	@CsvSource({ "东苑小区12号楼2单元201室, 东苑小区12号楼", "东苑小区12号楼二单元201室, 东苑小区12号楼",
			"东苑小区12号楼, 东苑小区12号楼", "翠园小区5号楼1楼棋牌室, 翠园小区5号楼", "二道巷8号楼3单元一楼楼道, 二道巷8号楼",
			"龙凤大街与卧里屯大街路口, 龙凤大街与卧里屯大街路口", "幸福社区卫生站门口, 幸福社区卫生站门口", "3栋502, 3栋502",
			"3栋502室, 3栋", "A座1203室, A座" })
	void nothingBelowTheBuilding(String address, String building) {
		assertThat(Building.of(address)).isEqualTo(building);
	}

}
