/** Reads the other modules for the screens. The only place of the desk that sees their use cases. */
@NullMarked
package kz.telesabaq.desk.app;

import org.jspecify.annotations.NullMarked;
