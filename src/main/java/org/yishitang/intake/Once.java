package org.yishitang.intake;

/**
 * What makes a repeated request the same request.
 *
 * @param key UUID the client chose, or null
 * @param bodyMac HMAC of the body in one canonical form
 */
record Once(String key, String bodyMac) {

}
