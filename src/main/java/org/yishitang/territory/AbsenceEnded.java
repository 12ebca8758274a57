package org.yishitang.territory;

/** An absence was taken back, or somebody came back early. */
public record AbsenceEnded(Absence absence) {

}
