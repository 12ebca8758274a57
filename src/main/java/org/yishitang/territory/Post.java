package org.yishitang.territory;

/**
 * A post with its A and B holders (AB岗), so that a duty is never unattended.
 *
 * @param id e.g. {@code grid-017}, {@code community-1}, {@code section-civil}, {@code leader}
 * @param kind what sort of post
 * @param community community id for grid and community posts, else null
 * @param grid grid id for grid posts, else null
 * @param title what people call it
 * @param holderA account of the first holder, or null while vacant
 * @param holderB account of the stand-in, or null
 */
public record Post(String id, PostKind kind, String community, String grid, String title, String holderA,
		String holderB) {

	/** Whether this account holds the post, as A or as B. */
	public boolean heldBy(String account) {
		return account != null && (account.equals(holderA) || account.equals(holderB));
	}

	/** Id of the post above, or null at the top (不上移: the ladder ends inside the office). */
	public String superior() {
		return switch (kind) {
			case GRID -> "community-" + community;
			case COMMUNITY, SECTION, PETITION_OFFICE, COUNCIL_OFFICE, WINDOW, MEDIATION -> "leader";
			case SUPERVISOR, DISCIPLINE, LEADER -> "director";
			case DIRECTOR -> null;
		};
	}

}
