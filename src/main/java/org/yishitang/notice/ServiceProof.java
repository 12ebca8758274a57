package org.yishitang.notice;

/**
 * A photo or scan of the signed proof of service, cleaned by the caller.
 *
 * @param mediaType {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 */
public record ServiceProof(String mediaType, byte[] bytes) {

}
