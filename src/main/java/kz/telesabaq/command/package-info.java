/** The command line: one class a command; pure code is called directly where no database is needed. */
@ApplicationModule
@NullMarked
package kz.telesabaq.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
