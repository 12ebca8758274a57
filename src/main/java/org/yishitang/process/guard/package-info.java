/** What stands between people and the engine: its known flaws closed, one sign-in, a short list of what is allowed. */
package org.yishitang.process.guard;
