package org.yishitang.council;

import java.time.LocalDate;
import java.util.Set;

/**
 * For which matter members are wanted; {@link PickingQuestions} fills it from a topic.
 *
 * @param community where the matter lies: members of this council come first; null for the subdistrict's
 * @param category leaf of the category table, or null
 * @param buildings buildings of the place and of the parties' homes
 * @param names names of the parties, persons and units alike
 * @param hands accounts that had a part in the matter before
 * @param day day of the sitting
 * @param seats how many members are wanted beside those seated
 * @param seated ids of members who keep their seats; they count for the balance of kinds
 * @param out ids of members asked before who declined, stay out or were replaced
 */
public record PickingQuestion(String community, String category, Set<String> buildings, Set<String> names,
		Set<String> hands, LocalDate day, int seats, Set<String> seated, Set<String> out) {

	/** The same matter with other seats to fill. */
	public PickingQuestion with(int seats, Set<String> seated, Set<String> out) {
		return new PickingQuestion(community, category, buildings, names, hands, day, seats, seated, out);
	}

}
