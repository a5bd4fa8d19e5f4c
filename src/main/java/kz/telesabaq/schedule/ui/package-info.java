/** The schedule's own screens: the planning profile and the plan of the year. */
@NullMarked
package kz.telesabaq.schedule.ui;

import org.jspecify.annotations.NullMarked;
