package org.yishitang.desk.admin;

/** Files to start from. Their days show the form only; the notice of the year says which days they are. */
final class CalendarExamples {

	private CalendarExamples() {
	}

	static String csv() {
		return """
				日期,上班,名称,来源
				2027-01-01,否,元旦,国务院办公厅关于2027年部分节假日安排的通知
				2027/1/2,休,元旦,国务院办公厅关于2027年部分节假日安排的通知
				2027-02-20,班,春节,国务院办公厅关于2027年部分节假日安排的通知
				""";
	}

	static String json() {
		return """
				[
				  {"date": "2027-01-01", "working": false, "name": "元旦", "source": "国务院办公厅关于2027年部分节假日安排的通知"},
				  {"date": "2027-01-02", "working": false, "name": "元旦", "source": "国务院办公厅关于2027年部分节假日安排的通知"},
				  {"date": "2027-02-20", "working": true, "name": "春节", "source": "国务院办公厅关于2027年部分节假日安排的通知"}
				]
				""";
	}

}
