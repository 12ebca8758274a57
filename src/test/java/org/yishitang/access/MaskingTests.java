package org.yishitang.access;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskingTests {

	@ParameterizedTest
	@CsvSource({ "王明, 王*", "王小明, 王*明", "欧阳娜娜, 欧阳**", "欧阳锋, 欧阳*", "欧阳, 欧*", "李某, 李*", "王, *", "𠮷野, 𠮷*", "𠮷野家, 𠮷*家",
			"𬍛𠮷𬍛𠮷, 𬍛***", "阿凡提·买买提, 阿**·买**", "John Smith, J*** S****", "王小小明, 王***" })
	void showsOnlySurnameAndLastCharacterOfAName(String name, String shown) {
		assertThat(Masking.name(name)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "13800005678, 138****5678", "+86 13800005678, 138****5678", "138-0000-5678, 138****5678",
			"0459-6123456, ********3456", "110, ***", "8613800005678, 138****5678" })
	void showsStartAndEndOfAPhone(String phone, String shown) {
		assertThat(Masking.phone(phone)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "23060319900101021X, 230***********021X", "230603900101021, 230********1021", "1234, ****",
			"12345678, ****5678" })
	void showsThreeAndFourOfAnIdentityNumber(String number, String shown) {
		assertThat(Masking.idNumber(number)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "东苑小区12号楼2单元201室, 东苑小区12号楼", "东苑小区十二号楼二单元201室, 东苑小区十二号楼", "东苑小区12号楼, 东苑小区12号楼",
			"龙凤区翠园小区5栋3-201, 龙凤区翠园小区5栋", "东苑小区A座1203, 东苑小区A座", "二道巷15号, 二道巷", "东苑小区12-2-201, 东苑小区12", "幸福社区卫生站, 幸福社区卫生站",
			"东苑小区2单元201室, 东苑小区", "东苑小区１２号楼２单元, 东苑小区12号楼", "15号院3号楼201, 15号院3号楼", "东苑小区3#楼2单元, 东苑小区3#楼" })
	void showsAddressToTheBuilding(String address, String shown) {
		assertThat(Masking.address(address)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "我电话13800005678请回电, 我电话138****5678请回电", "电话１３８００００５６７８, 电话138****5678", "138 0000 5678找我, 138****5678找我",
			"身份证23060319900101021X丢了, 身份证230***********021X丢了", "座机0459-6123456, 座机********3456",
			"车黑E·A1234停在消防通道, 车黑E******停在消防通道", "黑EDA1234堵门, 黑E******堵门", "住东苑小区12号楼2单元201室, 住东苑小区12号楼*单元*室",
			"住东苑小区12号楼二单元201室, 住东苑小区12号楼*单元*室", "卡号6222020200112345678退款, 卡号***************5678退款",
			"二道巷15号漏水, 二道巷*号漏水", "邮箱wang@example.com, 邮箱w***", "东苑12-2-201漏水, 东苑12-*-*漏水", "12号楼2单元201漏水, 12号楼*单元*漏水" })
	void findsPersonalDataInText(String text, String shown) {
		assertThat(Masking.freeText(text)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23供热不足18度", "62户联名要求增加车位", "LF-XF-2026-000123", "小区220多户只有90个车位", "二道巷8号楼楼道内停放电动车4台", "乘坐12路公交",
			"暖气只有16.5度已经3天", "共2026年11月23日上午9点30分" })
	void leavesOrdinaryNumbersAlone(String text) {
		assertThat(Masking.freeText(text)).isEqualTo(text);
	}

	@Test
	void masksKnownNamesInText() {
		assertThat(Masking.freeText("王小明说李某楼上漏水，王小明有照片", List.of("李某", "王小明")))
			.isEqualTo("王*明说李*楼上漏水，王*明有照片");
	}

	@Test
	void nothingStaysNothing() {
		assertThat(Masking.name(null)).isNull();
		assertThat(Masking.phone(null)).isNull();
		assertThat(Masking.idNumber(null)).isNull();
		assertThat(Masking.address(null)).isNull();
		assertThat(Masking.freeText(null)).isNull();
		assertThat(Masking.freeText(null, List.of("王明"))).isNull();
	}

}
