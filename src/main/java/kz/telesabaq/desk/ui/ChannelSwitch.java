package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;

/** The same day on another channel. */
class ChannelSwitch extends Nav {

    ChannelSwitch(List<Channel> channels, Channel shown, AirDay day, Class<? extends Component> view) {
        addClassName("channel-switch");
        getElement().setAttribute("aria-label", getTranslation("channels"));
        for (Channel channel : channels) {
            var link = new RouterLink(channel.name().in(getLocale()), view, DayAddress.of(channel.id(), day));
            if (channel.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
