/** The desk over a house made up for tests: no database, no files, a fixed Monday morning. */
@NullMarked
package kz.telesabaq.desk.views;

import org.jspecify.annotations.NullMarked;
