/** The matters of the demo office: stories told as data and played by the made-up staff on the same ways as real work. */
package org.yishitang.process.demo;
