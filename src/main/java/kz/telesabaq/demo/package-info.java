/** The demo house: a whole year planned and one air day with generated lessons and three deliberate faults. */
@ApplicationModule
@NullMarked
package kz.telesabaq.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
