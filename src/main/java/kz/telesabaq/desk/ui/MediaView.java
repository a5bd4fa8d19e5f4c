package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.desk.app.ReadToday;

/** Every recording on its way: what is made, what was refused, what waits for a person, and what the store will need. */
@Route("media/:part?")
@PermitAll
class MediaView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> PARTS = List.of("work", "refused", "waiting", "storage");

    private final MediaDesk media;
    private final Hands hands;
    private final ZoneId zone;
    private Optional<MediaPart> shown = Optional.empty();

    MediaView(MediaDesk media, ReadToday house, AuthenticationContext who) {
        this.media = media;
        this.hands = new Hands(who);
        this.zone = house.houseClock().zone();
        addClassNames("screen", "media");
    }

    @Override
    public String getPageTitle() {
        return "%s · %s".formatted(getTranslation("nav.media"), getTranslation("house"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        String asked = entering.getRouteParameters().get("part").orElse("work");
        String part = PARTS.contains(asked) ? asked : "work";
        var head = new Div(new H1(getTranslation("nav.media")), parts(part));
        head.addClassName("screen-head");
        MediaPart content = part(part);
        content.addClassName("media-" + part);
        shown = Optional.of(content);
        add(head, content);
        content.refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var pulse = attached.getUI().addPollListener(poll -> shown.ifPresent(MediaPart::refresh));
        addDetachListener(detached -> {
            pulse.remove();
            detached.unregisterListener();
        });
    }

    private MediaPart part(String name) {
        return switch (name) {
            case "refused" -> new RefusedPart(media, hands, zone);
            case "waiting" -> new WaitingPart(media, hands, zone);
            case "storage" -> new StoragePart(media);
            default -> new WorkPart(media, hands, zone);
        };
    }

    private Nav parts(String shown) {
        var nav = new Nav();
        nav.addClassName("channel-switch");
        nav.getElement().setAttribute("aria-label", getTranslation("media.parts"));
        for (String part : PARTS) {
            var link = new RouterLink(
                    getTranslation("media.part." + part), MediaView.class, new RouteParameters("part", part));
            if (part.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }
}
