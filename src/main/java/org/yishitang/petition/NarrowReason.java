package org.yishitang.petition;

/** Why a matter is open to named persons only (个人信息保护法 Art. 28-32, 反家庭暴力法 Art. 5, 未成年人保护法 Art. 4). */
public enum NarrowReason {

	/** Its category is one the office keeps narrow: domestic violence, protection of minors. */
	CATEGORY,
	/** It accuses somebody who works for the state: not even those who see every matter may find it (信访工作条例 Art. 30(3)). */
	ACCUSATION,
	/** Violence in a family or harm to a child came to light later. */
	HARM,
	/** Somebody who may see it decided so. */
	DECIDED

}
