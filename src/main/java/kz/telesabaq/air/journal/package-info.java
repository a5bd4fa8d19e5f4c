/** The small files by which a channel goes on after a restart where it was. */
@NullMarked
package kz.telesabaq.air.journal;

import org.jspecify.annotations.NullMarked;
