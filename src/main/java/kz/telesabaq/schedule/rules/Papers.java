package kz.telesabaq.schedule.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.rules.Airing.Shown;

/**
 * A brief sorted once, for as many plans as are to be judged by it.
 *
 * @param published what viewers know already; empty where nothing was published
 * @param publishedPremieres the new lessons among it
 */
record Papers(
        PlanningBrief brief,
        Map<ChannelId, Channel> channels,
        Map<CourseCode, Course> courses,
        SchoolDays schoolDays,
        Set<Placement> published,
        Map<Shown, Placement> publishedPremieres) {

    static Papers of(PlanningBrief brief) {
        var channels = new HashMap<ChannelId, Channel>();
        brief.curriculum().channels().forEach(channel -> channels.put(channel.id(), channel));
        var published =
                brief.published().map(known -> known.plan().placements()).orElse(List.of());
        var premieres = new HashMap<Shown, Placement>();
        published.stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .forEach(placement -> premieres.put(new Shown(placement.channel(), placement.lesson()), placement));
        return new Papers(
                brief,
                channels,
                brief.curriculum().byCode(),
                new SchoolDays(brief.curriculum().calendar()),
                new HashSet<>(published),
                premieres);
    }

    /** The placement with its lesson; nothing where no paper knows its channel or its lesson. */
    Optional<Airing> airing(Placement placement) {
        var channel = channels.get(placement.channel());
        var course = courses.get(placement.lesson().course());
        if (channel == null
                || course == null
                || placement.lesson().number() > course.lessons().size()) {
            return Optional.empty();
        }
        return Optional.of(new Airing(
                placement,
                channel,
                course,
                course.lessons().get(placement.lesson().number() - 1)));
    }

    /** Whether the airing was published and its day stays as it is whatever happens. */
    boolean pins(Placement placement) {
        return brief.published().filter(known -> known.pins(placement)).isPresent() && published.contains(placement);
    }
}
