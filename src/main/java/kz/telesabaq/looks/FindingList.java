package kz.telesabaq.looks;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Severity;

/** Findings for people: how much each weighs by icon and word, the sentence, and what to do now. */
public class FindingList extends UnorderedList {

    public FindingList(List<Finding> findings, Locale locale) {
        addClassName("findings");
        findings.forEach(finding -> add(item(finding, locale)));
    }

    /** The weight of a finding as a badge. */
    public static StatusBadge badge(Severity severity, Locale locale) {
        return switch (severity) {
            case BLOCKS -> new StatusBadge(Tone.BAD, VaadinIcon.BAN, word(severity, locale));
            case WARNS -> new StatusBadge(Tone.CAUTION, VaadinIcon.EXCLAMATION_CIRCLE_O, word(severity, locale));
            case NOTES -> new StatusBadge(Tone.NEUTRAL, VaadinIcon.INFO_CIRCLE_O, word(severity, locale));
        };
    }

    private static String word(Severity severity, Locale locale) {
        return SeverityWords.of(severity).in(locale);
    }

    private static ListItem item(Finding finding, Locale locale) {
        var sentence = new Span(finding.sentence().in(locale));
        sentence.addClassName("sentence");
        var remedy = new Paragraph(finding.remedy().in(locale));
        remedy.addClassName("remedy");
        var item = new ListItem(badge(finding.severity(), locale), sentence, remedy);
        item.addClassName("finding");
        return item;
    }
}
