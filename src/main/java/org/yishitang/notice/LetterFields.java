package org.yishitang.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The placeholders of each letter: what a form may say, and what the law wants it to say. */
final class LetterFields {

	/** May stand in every letter. */
	private static final List<String> COMMON = List.of("机关名称", "文号", "日期", "受理编号", "称谓", "信访人", "收到日期", "来源", "诉求摘要",
			"联系电话");

	private LetterFields() {
	}

	/** Placeholders without which a form is refused. */
	static Set<String> obligatory(LetterKind kind) {
		return new LinkedHashSet<>(switch (kind) {
			case ACCEPTANCE -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "办理期限");
			case NON_ACCEPTANCE -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "理由", "有权机关");
			case NO_LONGER -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "理由", "此前文书");
			case REDIRECTION -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "有权机关", "法定途径", "法定期限");
			case TRANSFER -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "转送单位");
			case FORWARDING -> List.of("机关名称", "文号", "日期", "受理编号", "转送单位", "信访人", "诉求全文");
			case OBJECTION -> List.of("机关名称", "文号", "日期", "受理编号", "来文单位", "理由");
			case EXTENSION -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "理由", "新期限");
			case OPINION -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "诉求", "处理意见", "依据", "结论", "复查权利");
			case MERGER -> List.of("机关名称", "文号", "日期", "称谓", "受理编号", "并入编号");
			case SUPERVISION -> List.of("机关名称", "文号", "日期", "受理编号", "督办对象", "督办要求", "答复期限");
			case MEDIATION_RIGHTS -> List.of("文号", "日期", "受理编号", "当事人", "调委会", "调解员");
			case MEDIATION_END -> List.of("文号", "日期", "受理编号", "当事人", "调委会", "终止原因", "其他途径");
			case MEDIATION_AGREEMENT -> List.of("文号", "日期", "受理编号", "当事人情况", "调委会", "调解员", "主要事实", "协议条款",
					"双方签署", "份数");
			case LEGAL_ADVICE -> List.of("文号", "日期", "受理编号", "当事人", "调委会", "违约条款", "法律途径");
			case JUDICIAL_APPLICATION -> List.of("申请人", "调委会", "人调字号", "生效日期", "协议条款", "申请期限", "法院");
			case COUNCIL_MINUTES -> List.of("文号", "日期", "受理编号", "议事会", "会议时间", "会议地点", "议题", "到会情况", "各方陈述",
					"共识事实", "方案与表决", "会议结果");
			case COUNCIL_RESOLUTION -> List.of("文号", "日期", "受理编号", "议事会", "会议时间", "议题", "会议结果", "决议", "落实任务");
			case COUNCIL_NOTICE -> List.of("文号", "日期", "议事会", "公示文字", "公示期");
			case PROOF -> List.of("机关名称", "文号", "文书名称", "受送达人");
		});
	}

	/** Placeholders that may stand in a form. */
	static Set<String> known(LetterKind kind) {
		Set<String> names = new LinkedHashSet<>(obligatory(kind));
		names.addAll(COMMON);
		names.addAll(switch (kind) {
			case REDIRECTION, TRANSFER -> List.of("理由");
			case FORWARDING -> List.of("联系方式", "理由");
			case OBJECTION -> List.of("来文编号");
			case EXTENSION -> List.of("延长天数");
			case OPINION -> List.of("落实措施");
			case MERGER -> List.of("办理进度");
			case SUPERVISION -> List.of("督办事由");
			case MEDIATION_RIGHTS, MEDIATION_END, LEGAL_ADVICE -> List.of("人调字号");
			case MEDIATION_AGREEMENT -> List.of("人调字号", "未达成事项", "司法确认", "生效日期");
			case COUNCIL_MINUTES, COUNCIL_RESOLUTION -> List.of("议程", "届次", "方案与表决", "决议", "落实任务", "到会情况");
			case PROOF -> List.of("送达地址", "送达情况", "备注");
			default -> List.of();
		});
		return names;
	}

}
