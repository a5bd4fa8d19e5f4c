package kz.telesabaq.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.curriculum.RegionalDays;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.looks.Dates;

/** The year as months: every day by its kind, told by letter and words, never by colour alone. */
class YearMonths extends Div {
    private final SchoolCalendar calendar;
    private final LocalDate today;
    private final Locale locale;

    YearMonths(SchoolCalendar calendar, LocalDate today, Locale locale) {
        this.calendar = calendar;
        this.today = today;
        this.locale = locale;
        addClassName("year-months");
        var months = new Div();
        months.addClassName("months");
        var last = YearMonth.from(calendar.year().last());
        for (var month = YearMonth.from(calendar.year().first()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        add(months, legend());
    }

    private Div month(YearMonth month) {
        var days = new Div();
        days.addClassName("month-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            var head = new Span(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            head.addClassName("month-head");
            days.add(head);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            days.add(day(month.atDay(number)));
        }
        var name = new H2(
                "%s %d".formatted(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale), month.getYear()));
        var box = new Div(name, days);
        box.addClassName("month");
        return box;
    }

    private Span day(LocalDate date) {
        DayKind kind = DayKind.of(calendar, date);
        var day = new Span(Integer.toString(date.getDayOfMonth()));
        day.addClassNames("month-day", "kind-" + kind.key());
        day.getStyle().set("grid-column", Integer.toString(date.getDayOfWeek().getValue()));
        if (date.equals(today)) {
            day.addClassName("is-today");
        }
        String words = Stream.concat(
                        Stream.of(Dates.dayInFull(date, locale), getTranslation("calendar.kind." + kind.key())),
                        reasons(date))
                .collect(Collectors.joining(" · "));
        day.setTitle(words);
        day.getElement().setAttribute("aria-label", words);
        day.getElement().setAttribute("role", "img");
        return day;
    }

    private Stream<String> reasons(LocalDate date) {
        var free = calendar.freeDays().stream()
                .filter(days -> days.days().contains(date))
                .map(FreeDays::name);
        var working = calendar.workingDays().stream()
                .filter(day -> day.date().equals(date))
                .map(day -> day.name());
        var regional = calendar.regionalDays(date).stream().map(this::regional);
        return Stream.concat(
                Stream.concat(free, working).map(name -> name.in(locale)).distinct(), regional);
    }

    private String regional(RegionalDays days) {
        return days.name().in(locale) + ": "
                + days.regions().stream()
                        .map(Region::title)
                        .map((Wording title) -> title.in(locale))
                        .collect(Collectors.joining(", "));
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassNames("legend", "year-legend");
        for (DayKind kind : DayKind.values()) {
            var sample = new Span("1");
            sample.addClassNames("month-day", "kind-" + kind.key());
            sample.getElement().setAttribute("aria-hidden", "true");
            var entry = new Span(sample, new Span(getTranslation("calendar.kind." + kind.key())));
            entry.addClassName("legend-entry");
            legend.add(entry);
        }
        return legend;
    }
}
