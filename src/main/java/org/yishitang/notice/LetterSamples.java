package org.yishitang.notice;

import java.util.HashMap;
import java.util.Map;

/** What a sample of a letter says: made-up people, no matter of the office. */
final class LetterSamples {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("机关名称", "龙凤街道办事处"),
			Map.entry("文号", "龙街信样〔2026〕1号"), Map.entry("日期", "2026年11月26日"), Map.entry("受理编号", "LF-XF-2026-000001"),
			Map.entry("称谓", "王样例"), Map.entry("信访人", "王样例"), Map.entry("收到日期", "2026年11月20日"),
			Map.entry("来源", "网上"), Map.entry("诉求摘要", "楼上漏水，厨房吊顶塌了一块，找过两次都不认。"), Map.entry("联系电话", "12345"),
			Map.entry("办理期限", "自受理之日起六十日内办结并书面答复。"), Map.entry("理由", "情况复杂，需要进一步调查核实。"),
			Map.entry("有权机关", "区人民法院"), Map.entry("此前文书", "龙街信意〔2026〕1号、样例复核字第1号"), Map.entry("法定途径", "诉讼程序"),
			Map.entry("法定期限", "向人民法院请求保护民事权利的诉讼时效期间为三年。"), Map.entry("转送单位", "区住房和城乡建设局"),
			Map.entry("诉求全文", "楼上漏水，厨房吊顶塌了一块。\n找过两次都不认，请帮助解决。"), Map.entry("联系方式", "王样例，13800000000，样例小区1号楼"),
			Map.entry("来文单位", "12345政务服务便民热线"), Map.entry("来文编号", "12345-样例-1"), Map.entry("延长天数", "30"),
			Map.entry("新期限", "2027年2月24日"), Map.entry("诉求", "1. 修好漏水\n2. 赔偿吊顶损失"),
			Map.entry("处理意见", "经查，漏水属实，原因是楼上卫生间防水层老化。\n1. 由楼上住户十日内重做防水。\n2. 双方已达成赔偿协议。"),
			Map.entry("依据", "《中华人民共和国民法典》第二百八十八条。"), Map.entry("结论", "支持您的诉求。"),
			Map.entry("落实措施", "落实措施：楼上住户重做防水，于2026年12月10日前完成。"),
			Map.entry("复查权利", "如不服本处理意见，可以自收到本意见书之日起三十日内，向龙凤区人民政府请求复查。"),
			Map.entry("并入编号", "LF-XF-2026-000002"), Map.entry("办理进度", "调查核实"), Map.entry("督办对象", "城建办"),
			Map.entry("督办事由", "信访事项办理（DL-06）已超过法定期限"), Map.entry("督办要求", "请立即办理并依法答复信访人。"),
			Map.entry("答复期限", "2026年11月30日"), Map.entry("文书名称", "信访处理意见书"), Map.entry("受送达人", "王样例"),
			Map.entry("送达地址", "样例小区1号楼2单元201室"), Map.entry("当事人", "王样例、李样例"),
			Map.entry("调委会", "龙凤街道人民调解委员会"), Map.entry("调解员", "周样例"), Map.entry("人调字号", "龙街人调〔2026〕1号"),
			Map.entry("终止原因", "双方未能达成一致。"), Map.entry("其他途径", "1. 向人民法院起诉。\n2. 申请仲裁或者请有关机关处理。"),
			Map.entry("当事人情况", "甲方：王样例，样例小区1号楼\n乙方：李样例，样例小区1号楼"),
			Map.entry("主要事实", "漏水来自乙方卫生间防水层，乙方认责。"), Map.entry("协议条款", "1. 乙方于2026年12月10日前重做防水。"),
			Map.entry("双方签署", "甲方（签名）：王样例　2026年11月26日\n乙方（按指印）：李样例　2026年11月26日"), Map.entry("份数", "三"),
			Map.entry("未达成事项", "误工费。"), Map.entry("司法确认", "可以自生效之日起三十日内共同申请司法确认。"),
			Map.entry("违约条款", "第1项：乙方于2026年12月10日前重做防水。"), Map.entry("法律途径", "1. 要求继续履行。\n2. 向人民法院起诉。"),
			Map.entry("申请人", "申请人：王样例，样例小区1号楼\n申请人：李样例，样例小区1号楼"), Map.entry("申请期限", "2026年12月26日"),
			Map.entry("法院", "龙凤区人民法院"),
			Map.entry("议事会", "龙凤街道居民协商议事会"), Map.entry("会议时间", "2026年12月1日 14:30"), Map.entry("会议地点", "街道议事厅"),
			Map.entry("届次", "1"), Map.entry("议程", "1. 听取各方陈述\n2. 商议方案并表决"), Map.entry("议题", "样例小区：停车位不足"),
			Map.entry("到会情况", "应到5席，到会4人，达到4人即可开会。\n到会：1号样例甲、2号样例乙、3号样例丙、4号样例丁\n缺席：5号样例戊"),
			Map.entry("各方陈述", "提出议题一方：车位不够。\n相对一方：西侧空地可以利用。"), Map.entry("共识事实", "1. 现有车位90个。\n到会各方都已签认。"),
			Map.entry("方案与表决", "方案1：重新划线。赞成3，反对1，弃权0，获得通过。"), Map.entry("会议结果", "方案获得通过。"),
			Map.entry("决议", "同意重新划线。"), Map.entry("落实任务", "1. 社区居委会：重新划线，2026年12月31日前完成，以照片为证。"),
			Map.entry("公示文字", "居民协商议事会同意在小区西侧空地重新划线。"), Map.entry("公示期", "公示期：2026年12月2日至2026年12月8日。"),
			Map.entry("生效日期", "2026年11月26日"), Map.entry("送达情况", "直接送达　2026年11月26日"), Map.entry("备注", ""));

	private LetterSamples() {
	}

	static Map<String, String> of(LetterKind kind) {
		Map<String, String> words = new HashMap<>(WORDS);
		words.keySet().retainAll(LetterFields.known(kind));
		return words;
	}

}
