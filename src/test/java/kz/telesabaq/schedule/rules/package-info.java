@NullMarked
package kz.telesabaq.schedule.rules;

import org.jspecify.annotations.NullMarked;
