/** The folder of published revisions: written once, whole or not at all, and read without a database. */
@NullMarked
package kz.telesabaq.playout.published;

import org.jspecify.annotations.NullMarked;
