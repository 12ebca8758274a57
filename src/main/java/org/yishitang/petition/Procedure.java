package org.yishitang.petition;

/** The way a matter is dealt with: 普通、简易、调解、协商、服务、隐患、检举专办、导入、转送. */
public enum Procedure {

	ORDINARY, SIMPLE, MEDIATION, CONSULTATION, SERVICE, HAZARD, RESTRICTED, REDIRECTED, TRANSFERRED

}
