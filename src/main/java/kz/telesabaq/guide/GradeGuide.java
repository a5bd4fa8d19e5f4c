package kz.telesabaq.guide;

import java.time.Instant;
import kz.telesabaq.airtime.AirDay;

/**
 * What a grade's page tells: a day, and the week around it.
 *
 * @param today the air day open at {@code now}
 * @param next the grade's first published day after {@code day}
 */
public record GradeGuide(GuideDay day, GuideWeek week, AirDay today, Instant now, NextBroadcast next) {}
