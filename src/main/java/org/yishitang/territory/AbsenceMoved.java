package org.yishitang.territory;

/** An absence lasts longer or shorter, or begins at another time, than was entered. */
public record AbsenceMoved(Absence absence) {

}
