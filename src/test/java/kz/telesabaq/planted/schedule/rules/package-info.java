@NullMarked
package kz.telesabaq.planted.schedule.rules;

import org.jspecify.annotations.NullMarked;
