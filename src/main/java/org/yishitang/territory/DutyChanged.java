package org.yishitang.territory;

/** Who is on duty may have changed: an absence began, ended or was entered, or a post was filled anew. */
public record DutyChanged() {

}
