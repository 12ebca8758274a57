package org.yishitang.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Draws the letter forms that the office starts with ({@code src/main/resources/letters}); after that they are edited
 * in a word processor. Run by hand: {@code main} with the folder to write to.
 */
final class LetterForms {

	private static final String TITLE_FONT = "方正小标宋简体";

	private static final String TEXT_FONT = "仿宋_GB2312";

	private static final String HEAD_FONT = "黑体";

	private static final int TITLE = 22;

	private static final int TEXT = 16;

	private static final int SMALL = 14;

	/** Of the text, in twentieths of a point. */
	private static final int WIDTH = 11906 - 1588 - 1474;

	/** Of the first column of a table. */
	private static final int NAMES = 2900;

	private final XWPFDocument paper = new XWPFDocument();

	private LetterForms() {
		CTSectPr section = paper.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(BigInteger.valueOf(2098));
		margin.setBottom(BigInteger.valueOf(1984));
		margin.setLeft(BigInteger.valueOf(1588));
		margin.setRight(BigInteger.valueOf(1474));
		margin.setHeader(BigInteger.valueOf(851));
		margin.setFooter(BigInteger.valueOf(992));
	}

	public static void main(String[] folder) throws IOException {
		for (LetterKind kind : LetterKind.values()) {
			try (OutputStream file = Files.newOutputStream(Path.of(folder[0], kind + ".docx"))) {
				of(kind).paper.write(file);
			}
		}
	}

	private static LetterForms of(LetterKind kind) {
		LetterForms form = new LetterForms();
		switch (kind) {
			case ACCEPTANCE -> form.letter("信访事项受理告知书", "受理编号",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经审查，该事项属于本机关职权范围。根据《信访工作条例》第二十三条的规定，决定予以受理。{{办理期限}}",
					"　　凭受理编号和查询码，可以在本机关网站查询办理进度，也可以到窗口或者拨打{{联系电话}}查询。");
			case NON_ACCEPTANCE -> form.letter("信访事项不予受理告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经审查，该事项不属于本机关及所属单位职权范围。根据《信访工作条例》第二十三条的规定，决定不予受理。理由如下：{{理由}}",
					"　　您可以向有权处理的机关、单位提出：{{有权机关}}。");
			case NO_LONGER -> form.letter("信访事项不再受理告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经审查，该事项已经处理、复查、复核终结，此前文书为：{{此前文书}}。",
					"　　您仍以同一事实和理由提出。根据《信访工作条例》第三十六条的规定，决定不再受理。理由如下：{{理由}}",
					"　　如有新的事实和理由，请一并提交证据材料，本机关将另行甄别。");
			case REDIRECTION -> form.letter("信访事项程序性告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经审查，该事项依法应当通过{{法定途径}}解决。根据《信访工作条例》第三十一条的规定，请您向{{有权机关}}提出。{{理由}}",
					"　　请注意法定期限：{{法定期限}}",
					"　　因行动不便或者经济困难需要帮助的，可以向法律援助机构或者本机关窗口（{{联系电话}}）求助。");
			case TRANSFER -> form.letter("信访事项转送去向告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经审查，该事项由{{转送单位}}有权处理。根据《信访工作条例》第二十三条的规定，已于{{日期}}转送该单位，由其在规定期限内办理并答复您。{{理由}}",
					"　　您可以直接向该单位查询办理进度，也可以拨打{{联系电话}}向本机关询问。");
			case FORWARDING -> form.forwarding();
			case OBJECTION -> form.objection();
			case EXTENSION -> form.letter("信访事项延期办理告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）正在办理。因情况复杂，不能在规定期限内办结，理由如下：{{理由}}",
					"　　根据《信访工作条例》第三十四条的规定，经本机关负责人批准，办理期限延长{{延长天数}}日，延长至{{新期限}}。期间您可以随时向本机关（{{联系电话}}）询问办理进度。");
			case OPINION -> form.opinion();
			case MERGER -> form.letter("信访事项并案告知书", "",
					"　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已收悉。您反映：{{诉求摘要}}",
					"　　经核对，同一事项正在办理（受理编号{{并入编号}}）。根据《信访工作条例》第十九条的规定，并入该事项一并办理，不再另行受理，办理进度：{{办理进度}}。办理结果将一并告知您。");
			case SUPERVISION -> form.supervision();
			case MEDIATION_RIGHTS -> form.rights();
			case MEDIATION_END -> form.endOfMediation();
			case MEDIATION_AGREEMENT -> form.agreement();
			case LEGAL_ADVICE -> form.advice();
			case JUDICIAL_APPLICATION -> form.application();
			case COUNCIL_MINUTES -> form.minutes();
			case COUNCIL_RESOLUTION -> form.resolution();
			case COUNCIL_NOTICE -> form.publication();
			case PROOF -> form.proof();
		}
		return form;
	}

	private void letter(String title, String unused, String... paragraphs) {
		head(title);
		line("{{称谓}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		for (String paragraph : paragraphs) {
			text(paragraph);
		}
		seal();
		foot();
	}

	private void opinion() {
		head("信访事项处理意见书");
		line("{{称谓}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　您于{{收到日期}}通过{{来源}}反映的事项（受理编号{{受理编号}}）已办理完毕。根据《信访工作条例》第三十二条的规定，现将处理意见答复如下：");
		part("一、诉求", "　　{{诉求}}");
		part("二、事实和处理意见", "　　{{处理意见}}");
		part("三、依据", "　　{{依据}}");
		part("四、结论", "　　{{结论}}{{落实措施}}");
		part("五、救济途径", "　　{{复查权利}}");
		seal();
		foot();
	}

	private void forwarding() {
		head("信访事项转送函");
		line("{{转送单位}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　现将{{信访人}}于{{收到日期}}反映的事项（受理编号{{受理编号}}）转送你单位。该事项属于你单位职权范围，请依照《信访工作条例》的规定在规定期限内办理，并书面答复信访人。");
		part("信访人联系方式", "　　{{联系方式}}");
		part("反映内容", "　　{{诉求全文}}");
		part("转送说明", "　　{{理由}}");
		seal();
		foot();
	}

	private void objection() {
		head("信访事项异议退回函");
		line("{{来文单位}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　你单位转送（交办）的事项（来文编号{{来文编号}}，本机关受理编号{{受理编号}}）于{{收到日期}}收到。经审查，该事项不属于本机关职权范围。根据《信访工作条例》第二十三条的规定，现提出异议。");
		part("异议理由", "　　{{理由}}");
		text("　　请予核实；经你单位同意后，随函退回全部材料。在答复前，本机关保管材料并继续做好解释工作。");
		seal();
		foot();
	}

	private void rights() {
		committee("人民调解权利义务告知书");
		line("{{当事人}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　你们之间的纠纷（受理编号{{受理编号}}，人调字号{{人调字号}}）由{{调委会}}调解，调解员为{{调解员}}。根据《中华人民共和国人民调解法》第二十三条、第二十四条的规定，告知如下：");
		part("一、当事人享有的权利", "　　（一）选择或者接受人民调解员；\n　　（二）接受调解、拒绝调解或者要求终止调解；\n　　（三）要求调解公开进行或者不公开进行；\n　　（四）自主表达意愿、自愿达成调解协议。");
		part("二、当事人履行的义务", "　　（一）如实陈述纠纷事实；\n　　（二）遵守调解现场秩序，尊重人民调解员；\n　　（三）尊重对方当事人行使权利。");
		text("　　调解不收取任何费用。调解员与当事人有利害关系的，可以要求其回避。调解不成的，不影响依法仲裁、起诉。");
		text("　　当事人（签名或者按指印）：　　　　　　年　月　日");
		stamp();
		foot();
	}

	private void endOfMediation() {
		committee("终止调解通知书");
		line("{{当事人}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　{{调委会}}受理的你们之间的纠纷（受理编号{{受理编号}}，人调字号{{人调字号}}），现因下列原因终止调解：{{终止原因}}");
		part("根据《中华人民共和国人民调解法》第二十六条的规定，告知其他解决途径", "　　{{其他途径}}");
		stamp();
		foot();
	}

	private void agreement() {
		committee("人民调解协议书");
		text("　　人调字号：{{人调字号}}");
		text("　　受理编号：{{受理编号}}");
		part("一、当事人", "　　{{当事人情况}}");
		part("二、主要事实、争议事项和责任", "　　{{主要事实}}");
		part("三、经调解，双方自愿达成如下协议", "　　{{协议条款}}");
		part("四、未达成一致的事项", "　　{{未达成事项}}");
		part("五、效力", "　　本协议自双方签名、盖章或者按指印，调解员签名并加盖{{调委会}}印章之日起生效，具有法律约束力，双方应当按照约定履行。{{司法确认}}");
		text("　　本协议一式{{份数}}份，当事人各执一份，{{调委会}}留存一份。");
		line("　　{{双方签署}}", TEXT, TEXT_FONT, ParagraphAlignment.LEFT).setSpacingBefore(400);
		text("　　调解员（签名）：{{调解员}}");
		stamp();
		foot();
	}

	private void advice() {
		committee("法律建议书");
		line("{{当事人}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　你们经{{调委会}}调解达成协议（受理编号{{受理编号}}，人调字号{{人调字号}}）。下列约定到期未履行：");
		text("　　{{违约条款}}");
		part("可以采取的途径", "　　{{法律途径}}");
		text("　　本建议书供双方参考，不代替律师意见和人民法院的裁判。");
		stamp();
		foot();
	}

	private void application() {
		line("司法确认申请书", TITLE, TITLE_FONT, ParagraphAlignment.CENTER).setSpacingAfter(360);
		text("　　{{申请人}}");
		part("请求事项", "　　请求人民法院依法确认下述调解协议有效。");
		part("事实和理由", "　　申请人因纠纷，经{{调委会}}主持调解，自愿达成调解协议（人调字号{{人调字号}}），于{{生效日期}}生效。现根据《中华人民共和国人民调解法》第三十三条、《中华人民共和国民事诉讼法》第二百零五条，自协议生效之日起三十日内（最后一日为{{申请期限}}）共同提出申请。");
		part("协议内容", "　　{{协议条款}}");
		part("申请人承诺", "　　申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因协议内容给他人造成损害，愿意承担相应的民事责任和其他法律责任。");
		text("　　附：调解协议书、调解组织主持调解的证明、身份证明、与协议有关的财产权利证明等材料。");
		text("　　此致");
		line("{{法院}}", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		line("　　申请人（签名或者按指印）：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT).setSpacingBefore(600);
		line("　　申请人（签名或者按指印）：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT).setSpacingBefore(300);
		line("　　　　年　　月　　日", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT).setIndentationRight(1280);
		foot();
	}

	private void minutes() {
		titled("{{议事会}}", "会议记录");
		text("　　受理编号：{{受理编号}}　　会次：第{{届次}}次");
		text("　　会议时间：{{会议时间}}");
		text("　　会议地点：{{会议地点}}");
		part("一、议题和议程", "　　{{议题}}");
		text("　　{{议程}}");
		part("二、到会情况", "　　{{到会情况}}");
		part("三、各方陈述", "　　{{各方陈述}}");
		part("四、各方都不争执的事实", "　　{{共识事实}}");
		part("五、方案与表决", "　　{{方案与表决}}");
		part("六、会议结果", "　　{{会议结果}}");
		line("　　主持人（签名）：　　　　　　　　记录人（签名）：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT).setSpacingBefore(600);
		line("{{日期}}", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT).setIndentationRight(1280);
		foot();
	}

	private void resolution() {
		titled("{{议事会}}", "议事决议");
		text("　　{{议事会}}于{{会议时间}}召开会议，对“{{议题}}”（受理编号{{受理编号}}）进行了协商。{{会议结果}}");
		part("一、决议", "　　{{决议}}");
		part("二、落实任务", "　　{{落实任务}}");
		stamp("{{议事会}}");
		foot();
	}

	private void publication() {
		titled("{{议事会}}", "协商结果公示");
		text("　　{{公示文字}}");
		text("　　{{公示期}}");
		stamp("{{议事会}}");
		foot();
	}

	private void committee(String title) {
		titled("{{调委会}}", title);
	}

	private void titled(String body, String title) {
		XWPFParagraph name = line(body, TITLE, TITLE_FONT, ParagraphAlignment.CENTER);
		name.setSpacingBefore(300);
		line(title, TITLE, TITLE_FONT, ParagraphAlignment.CENTER);
		XWPFParagraph number = line("{{文号}}", TEXT, TEXT_FONT, ParagraphAlignment.CENTER);
		number.setSpacingBefore(200);
		number.setSpacingAfter(360);
	}

	private void stamp() {
		stamp("{{调委会}}");
	}

	private void stamp(String body) {
		XWPFParagraph office = line(body + "（盖章处）", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT);
		office.setSpacingBefore(800);
		office.setIndentationRight(640);
		office.setKeepNext(true);
		line("{{日期}}", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT).setIndentationRight(1280);
	}

	private void supervision() {
		head("信访事项督办通知书");
		line("{{督办对象}}：", TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
		text("　　你单位（岗位）承办的事项（受理编号{{受理编号}}）：{{督办事由}}。根据《信访工作条例》第四十条的规定，现予督办。");
		part("督办要求", "　　{{督办要求}}");
		text("　　请于{{答复期限}}前书面报告办理情况。逾期不报或者推诿拖延的，按规定提出责任追究建议。");
		seal();
		foot();
	}

	private void proof() {
		line("{{机关名称}}", TITLE, TITLE_FONT, ParagraphAlignment.CENTER).setSpacingBefore(300);
		line("送达回证", TITLE, TITLE_FONT, ParagraphAlignment.CENTER).setSpacingAfter(360);
		XWPFTable table = paper.createTable(8, 2);
		columns(table);
		List<String[]> rows = List.of(new String[] { "送达文书", "{{文书名称}}" }, new String[] { "文号", "{{文号}}" },
				new String[] { "受理编号", "{{受理编号}}" }, new String[] { "受送达人", "{{受送达人}}" },
				new String[] { "送达地址", "{{送达地址}}" }, new String[] { "送达方式和日期", "{{送达情况}}" },
				new String[] { "受送达人签名或者盖章", "年　　月　　日　　" },
				new String[] { "代收人、见证人和备注", "{{备注}}" });
		for (int at = 0; at < rows.size(); at++) {
			cell(table.getRow(at).getCell(0), rows.get(at)[0], HEAD_FONT, NAMES);
			cell(table.getRow(at).getCell(1), rows.get(at)[1], TEXT_FONT, WIDTH - NAMES);
			table.getRow(at).setHeight(at >= 6 ? 1600 : 760);
			table.getRow(at).setCantSplitRow(true);
		}
		XWPFTableCell signature = table.getRow(6).getCell(1);
		signature.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
		signature.getParagraphs().get(0).setAlignment(ParagraphAlignment.RIGHT);
		line("送达人（签名）：　　　　　　　　　填写日期：{{日期}}", SMALL, TEXT_FONT, ParagraphAlignment.LEFT).setSpacingBefore(240);
		foot();
	}

	/** Fixed widths: of percentages word processors make what they like. */
	private static void columns(XWPFTable table) {
		table.setWidth(Integer.toString(WIDTH));
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		grid.addNewGridCol().setW(BigInteger.valueOf(NAMES));
		grid.addNewGridCol().setW(BigInteger.valueOf(WIDTH - NAMES));
	}

	private static void cell(XWPFTableCell cell, String words, String font, int width) {
		cell.setWidth(Integer.toString(width));
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		run(cell.getParagraphs().get(0), words, SMALL, font);
	}

	private void head(String title) {
		XWPFParagraph office = line("{{机关名称}}", TITLE, TITLE_FONT, ParagraphAlignment.CENTER);
		office.setSpacingBefore(300);
		line(title, TITLE, TITLE_FONT, ParagraphAlignment.CENTER);
		XWPFParagraph number = line("{{文号}}", TEXT, TEXT_FONT, ParagraphAlignment.CENTER);
		number.setSpacingBefore(200);
		number.setSpacingAfter(360);
	}

	private void part(String name, String words) {
		line("　　" + name, TEXT, HEAD_FONT, ParagraphAlignment.LEFT).setKeepNext(true);
		text(words);
	}

	private void text(String words) {
		line(words, TEXT, TEXT_FONT, ParagraphAlignment.LEFT);
	}

	/** Office and date above each other at the right; the seal goes over both. */
	private void seal() {
		XWPFParagraph office = line("{{机关名称}}（盖章处）", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT);
		office.setSpacingBefore(1200);
		office.setIndentationRight(640);
		office.setKeepNext(true);
		line("{{日期}}", TEXT, TEXT_FONT, ParagraphAlignment.RIGHT).setIndentationRight(1280);
	}

	private XWPFParagraph line(String words, int size, String font, ParagraphAlignment where) {
		XWPFParagraph line = paper.createParagraph();
		line.setAlignment(where);
		line.setSpacingBetween(28, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
		if (size == TITLE) {
			line.setSpacingBetween(36, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
		}
		run(line, words, size, font);
		return line;
	}

	/** A placeholder stays in one run: word processors split what is edited piece by piece. */
	private static XWPFRun run(XWPFParagraph line, String words, int size, String font) {
		XWPFRun run = line.createRun();
		run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
		run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
		run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
		run.setFontSize(size);
		run.setText(words);
		return run;
	}

	private void foot() {
		XWPFFooter footer = paper.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
		XWPFParagraph line = footer.createParagraph();
		line.setAlignment(ParagraphAlignment.CENTER);
		run(line, "— ", SMALL, "宋体");
		field(line, "PAGE");
		run(line, " —", SMALL, "宋体");
	}

	private static void field(XWPFParagraph line, String code) {
		run(line, "", SMALL, "宋体").getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		run(line, "", SMALL, "宋体").getCTR().addNewInstrText().setStringValue(code);
		run(line, "", SMALL, "宋体").getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
		run(line, "1", SMALL, "宋体");
		run(line, "", SMALL, "宋体").getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}

}
