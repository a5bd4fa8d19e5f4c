/** What the screens show, made from the records of the other modules. Pure. */
@NullMarked
package kz.telesabaq.desk.build;

import org.jspecify.annotations.NullMarked;
