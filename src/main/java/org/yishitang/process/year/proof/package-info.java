/**
 * Proof that nothing was forgotten: case file, limits, ladder, letters, ledger and engine are compared by reading them
 * alone. It changes nothing and can be asked of any office at any time.
 */
package org.yishitang.process.year.proof;
