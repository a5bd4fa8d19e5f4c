package kz.telesabaq.guide.html;

import java.util.Collection;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.views.Child;

/** Where the guide's pages lie, for one language. */
public record Addresses(PageLanguage language) {

    public String home() {
        return "/" + language.tag();
    }

    public String grade(Grade grade) {
        return home() + "/grade/" + grade.number();
    }

    public String grade(Grade grade, AirDay day) {
        return grade(grade) + "/" + day;
    }

    public String week(Grade grade, AirDay day) {
        return grade(grade) + "/week/" + day;
    }

    public String channel(ChannelId channel, AirDay day) {
        return home() + "/channel/" + channel + "/" + day;
    }

    /** Where a family chooses its children. */
    public String family() {
        return home() + "/family";
    }

    public String family(Collection<Child> children, AirDay day) {
        return family() + "?children=" + children.stream().map(Child::toString).collect(Collectors.joining(","))
                + "&date=" + day;
    }

    /** The same page in another language. */
    static String inLanguage(String address, PageLanguage other) {
        return "/" + other.tag() + address.substring(3);
    }

    /** Where a channel is seen live. */
    String live(ChannelId channel) {
        return "/air/watch/" + channel + "?lang=" + language.tag();
    }
}
