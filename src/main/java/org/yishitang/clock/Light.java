package org.yishitang.clock;

/** How near a limit is: yellow from half of it, orange past the target or with less than a fifth left, red when late. */
public enum Light {

	GREEN, YELLOW, ORANGE, RED

}
