package org.yishitang.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.vault.Emptying;

/** What the office knows of where a file stands, for tests in other rooms. */
public final class RecordsOfAFile {

	private RecordsOfAFile() {
	}

	public static Set<String> tables() {
		return Belongings.TABLES.keySet();
	}

	/** Tables with something sealed that belongs to no file. */
	public static Set<String> others() {
		return Belongings.NOT_OF_A_FILE;
	}

	/** What stands sealed in the rows of a matter; they are emptied by being read. */
	public static List<String> values(TransactionTemplate transaction, Emptying emptying, String table, String no) {
		Listening heard = new Listening();
		transaction.executeWithoutResult(status -> emptying.empty(table, Belongings.TABLES.get(table), no, heard));
		return heard.said;
	}

	private static final class Listening extends MessageDigest {

		private final List<String> said = new ArrayList<>();

		Listening() {
			super("none");
		}

		@Override
		protected void engineUpdate(byte input) {
			engineUpdate(new byte[] { input }, 0, 1);
		}

		@Override
		protected void engineUpdate(byte[] input, int offset, int length) {
			said.add(new String(input, offset, length, StandardCharsets.UTF_8));
		}

		@Override
		protected byte[] engineDigest() {
			return new byte[0];
		}

		@Override
		protected void engineReset() {
			said.clear();
		}

	}

}
