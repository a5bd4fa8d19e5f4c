package kz.telesabaq.schedule.rules;

import kz.telesabaq.findings.Finding;

/**
 * A rule that a change would newly break.
 *
 * @param breach as it would stand after the change
 */
public record Objection(Rule rule, Breach breach) {

    public Finding finding() {
        return breach.finding();
    }
}
