package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.telesabaq.desk.app.ReadToday;
import kz.telesabaq.looks.Dates;
import kz.telesabaq.looks.HouseClockText;
import kz.telesabaq.looks.Scheme;
import kz.telesabaq.looks.ScreenLanguage;
import kz.telesabaq.looks.StaleStrip;

/** The shell: navigation on the side; above, what is on air, the house's clock, and the person's choices. */
@Layout
@PermitAll
class MainLayout extends AppLayout {
    /** How often every open screen asks the server for news. */
    static final Duration PULSE = Duration.ofSeconds(5);

    private static final Duration SILENCE = Duration.ofSeconds(16);

    private final ReadToday today;
    private final AuthenticationContext person;
    private final OnAirStrip onAir;
    private final HouseClockText clock;
    private final Span date = new Span();
    private final Map<Scheme, MenuItem> schemes = new EnumMap<>(Scheme.class);
    private final MenuItem schemeSign;

    MainLayout(ReadToday today, AuthenticationContext person) {
        this.today = today;
        this.person = person;
        this.onAir = new OnAirStrip();
        this.clock = new HouseClockText(today.now(), today.houseClock().zone());
        setPrimarySection(Section.DRAWER);

        var wall = new Div(date, clock);
        wall.addClassName("wall-clock");
        wall.setTitle(getTranslation("bar.clock"));
        date.addClassName("wall-date");

        var choices = new MenuBar();
        choices.addClassName("choices");
        choices.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addLanguages(choices);
        schemeSign = addSchemes(choices);
        addPerson(choices);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("nav.menu"));
        var bar = new Header(toggle, onAir, wall, choices);
        bar.addClassName("bar");
        addToNavbar(bar);
        addToDrawer(brand(), navigation(), guide());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var ui = attached.getUI();
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        ScreenLanguage.of(getLocale()).tag());
        ui.getPage().addJsModule("context://js/desk.js");
        getElement().appendChild(new StaleStrip(getTranslation("stale"), SILENCE).getElement());
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            wear(Choices.scheme(request));
        }
        ui.setPollInterval(Math.toIntExact(PULSE.toMillis()));
        var pulse = ui.addPollListener(poll -> refresh());
        addDetachListener(detached -> {
            pulse.remove();
            detached.unregisterListener();
        });
        refresh();
    }

    /** Whatever screen is shown is the main part of the page, for those who hear it. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("role", "main");
        super.showRouterLayoutContent(content);
    }

    private void refresh() {
        var now = today.now();
        clock.setNow(now);
        LocalDate shown = now.atZone(today.houseClock().zone()).toLocalDate();
        date.setText(Dates.dayInFull(shown, getLocale()));
        onAir.show(today.onAir());
    }

    private Div brand() {
        var mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("house"));
        var brand = new Div(mark, name);
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("nav.label"));
        navigation.addItem(new SideNavItem(getTranslation("nav.today"), TodayView.class, VaadinIcon.DESKTOP.create()));
        var rundown = new SideNavItem(getTranslation("nav.rundown"), RundownView.class, VaadinIcon.LINES_LIST.create());
        rundown.setMatchNested(true);
        var week = new SideNavItem(getTranslation("nav.week"), WeekView.class, VaadinIcon.CALENDAR.create());
        week.setMatchNested(true);
        navigation.addItem(rundown, week);
        var media = new SideNavItem(getTranslation("nav.media"), MediaView.class, VaadinIcon.FILM.create());
        media.setMatchNested(true);
        navigation.addItem(media);
        navigation.addItem(new SideNavItem(getTranslation("nav.plan"), "plan", VaadinIcon.CALENDAR_CLOCK.create()));
        navigation.addItem(
                new SideNavItem(getTranslation("nav.lesson-plans"), "lesson-plans", VaadinIcon.OPEN_BOOK.create()));
        navigation.addItem(new SideNavItem(getTranslation("nav.calendar"), "calendar", VaadinIcon.CALENDAR_O.create()));
        var coverage = new SideNavItem(getTranslation("nav.coverage"), "coverage", VaadinIcon.CHECK_SQUARE_O.create());
        coverage.setMatchNested(true);
        navigation.addItem(coverage);
        navigation.addItem(new SideNavItem(getTranslation("nav.profile"), "profile", VaadinIcon.SLIDERS.create()));
        return navigation;
    }

    private Anchor guide() {
        var guide = new Anchor("/" + ScreenLanguage.of(getLocale()).tag(), getTranslation("nav.guide"));
        guide.addClassName("to-guide");
        guide.setRouterIgnore(true);
        guide.setTarget("_blank");
        return guide;
    }

    private void addLanguages(MenuBar bar) {
        ScreenLanguage spoken = ScreenLanguage.of(getLocale());
        var sign = bar.addItem(VaadinIcon.GLOBE.create());
        sign.add(new Span(spoken.ownName()));
        sign.setAriaLabel(getTranslation("bar.language") + ": " + spoken.ownName());
        for (ScreenLanguage language : ScreenLanguage.values()) {
            var item = sign.getSubMenu()
                    .addItem(
                            language.ownName(),
                            click -> click.getSource().getUI().ifPresent(ui -> Choices.speak(ui, language)));
            item.getElement().setAttribute("lang", language.tag());
            item.setCheckable(true);
            item.setChecked(language == spoken);
        }
    }

    private MenuItem addSchemes(MenuBar bar) {
        var sign = bar.addItem(VaadinIcon.ADJUST.create());
        sign.setAriaLabel(getTranslation("bar.scheme"));
        for (Scheme scheme : Scheme.values()) {
            var item = sign.getSubMenu().addItem(getTranslation("scheme." + scheme.key()), click -> wear(scheme));
            item.setCheckable(true);
            schemes.put(scheme, item);
        }
        return sign;
    }

    private void wear(Scheme scheme) {
        getUI().ifPresent(ui -> Choices.wear(ui, scheme));
        schemes.forEach((each, item) -> item.setChecked(each == scheme));
        schemeSign.setAriaLabel(getTranslation("bar.scheme") + ": " + getTranslation("scheme." + scheme.key()));
    }

    private void addPerson(MenuBar bar) {
        String name = person.getPrincipalName().orElse("");
        var sign = bar.addItem(VaadinIcon.USER.create());
        sign.setAriaLabel(getTranslation("bar.person", name));
        sign.getSubMenu().addItem(getTranslation("bar.person", name)).setEnabled(false);
        sign.getSubMenu().addItem(getTranslation("bar.sign-out"), click -> person.logout());
    }
}
