package kz.telesabaq.schedule.app;

import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;

/**
 * A rule that a profile may weigh.
 *
 * @param name by which the profile names it
 * @param sentence the rule itself
 * @param unit what one unit of a breach is: a day, a minute, an airing
 * @param weight what it weighs where the profile does not name it
 */
public record WeighedRule(String name, Level level, Wording sentence, Wording unit, int weight) {}
