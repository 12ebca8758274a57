package org.yishitang.territory;

/** Somebody will be, or is already, away; published in the transaction that enters it. */
public record AbsenceEntered(Absence absence) {

}
