package org.yishitang.territory;

/** Communities, grids, estates or outlines are not what they were. */
public record MapChanged() {

}
