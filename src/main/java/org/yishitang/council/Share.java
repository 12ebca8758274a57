package org.yishitang.council;

/**
 * A share of a number of people, counted in whole numbers so that two thirds are two thirds.
 *
 * @param part numerator, at least 1
 * @param whole denominator, not smaller than the part
 * @param exactEnough whether exactly the share is enough; otherwise it must be more
 */
public record Share(int part, int whole, boolean exactEnough) {

	/** Whether so many of so many are enough; of nobody nothing ever is. */
	public boolean reachedBy(int count, int of) {
		long have = (long) count * whole;
		long want = (long) of * part;
		return of > 0 && (exactEnough ? have >= want : have > want);
	}

	/** The smallest number that is enough. */
	public int least(int of) {
		long want = (long) of * part;
		return (int) (exactEnough ? (want + whole - 1) / whole : want / whole + 1);
	}

	@Override
	public String toString() {
		return part + "/" + whole;
	}

}
