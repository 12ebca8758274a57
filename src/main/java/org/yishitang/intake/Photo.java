package org.yishitang.intake;

/** A picture as we encode it. */
record Photo(String mediaType, byte[] bytes) {

}
