/** Screens of the schedule: the plan and its certificate, the planning profile, the school year, its capacity and the regimes. */
@NullMarked
package kz.telesabaq.schedule.ui;

import org.jspecify.annotations.NullMarked;
