@NullMarked
package kz.telesabaq.schedule.build;

import org.jspecify.annotations.NullMarked;
