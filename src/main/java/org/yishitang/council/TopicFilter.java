package org.yishitang.council;

/**
 * Which topics are wanted; null or empty for all.
 *
 * @param state state
 * @param source source
 * @param community community id
 * @param proposedBy account that entered them
 */
public record TopicFilter(TopicState state, TopicSource source, String community, String proposedBy) {

}
