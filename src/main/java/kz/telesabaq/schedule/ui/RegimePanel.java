package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.looks.FindingList;
import kz.telesabaq.schedule.Regime;
import kz.telesabaq.schedule.app.PreparedRegimes;
import kz.telesabaq.schedule.app.RegimeAnswer;
import kz.telesabaq.schedule.app.SwitchRegime;
import kz.telesabaq.schedule.app.YearOutlook.Outlook;

/** The regimes: what lies ready, what was proposed, what is in force, and the way back. */
class RegimePanel extends Div {

    /**
     * @param person who looks; a methodologist proposes, an approver approves
     * @param changed told when something was done
     */
    RegimePanel(
            SwitchRegime regimes,
            PreparedRegimes prepared,
            AuthenticationContext person,
            Outlook outlook,
            Runnable changed) {
        addClassNames("panel", "regimes");
        var hands = new RegimeHands(regimes, person, answer -> show(answer, changed));
        add(new H2(getTranslation("regime.title")));
        switch (prepared.read()) {
            case Reading.Refused<List<Regime>> refused -> add(new FindingList(refused.findings(), getLocale()));
            case Reading.Accepted<List<Regime>> ready -> {
                if (hands.mayPropose()) {
                    add(new RegimeForm(ready.value(), hands, outlook.today()));
                }
            }
        }
        var records = regimes.all();
        if (records.isEmpty()) {
            add(new Paragraph(getTranslation("regime.none")));
        }
        records.forEach(record -> add(new RegimeCard(record, hands, outlook.zone())));
    }

    private void show(RegimeAnswer answer, Runnable changed) {
        switch (answer) {
            case RegimeAnswer.Done done -> changed.run();
            case RegimeAnswer.Unchanged unchanged -> changed.run();
            case RegimeAnswer.Refused refused -> {
                var list = new FindingList(refused.findings(), getLocale());
                list.getElement().setAttribute("role", "alert");
                addComponentAtIndex(1, list);
            }
        }
    }
}
