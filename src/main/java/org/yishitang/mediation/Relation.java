package org.yishitang.mediation;

/** What ties a mediator to a party or to the matter; any but the first forbids the work. */
public enum Relation {

	NONE, KINSHIP, NEIGHBOUR, EMPLOYER, EARLIER_PART, OTHER

}
