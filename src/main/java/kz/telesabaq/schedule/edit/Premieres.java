package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** The new lessons of a plan on one channel, by grade and in order of time. */
final class Premieres {
    private final Map<Grade, List<Placement>> byGrade = new HashMap<>();
    private final Map<LessonCode, LocalDate> dates = new HashMap<>();

    Premieres(YearPlan plan, ChannelId channel) {
        for (Placement placement : plan.placements()) {
            if (placement.channel().equals(channel) && placement.role() == Role.PREMIERE) {
                byGrade.computeIfAbsent(placement.lesson().grade(), grade -> new ArrayList<>())
                        .add(placement);
                dates.putIfAbsent(placement.lesson(), placement.day().date());
            }
        }
    }

    /** Those of the grade before the date, and not before the other. */
    List<Placement> between(Grade grade, LocalDate from, LocalDate before) {
        return byGrade.getOrDefault(grade, List.of()).stream()
                .filter(placement -> !placement.day().date().isBefore(from)
                        && placement.day().date().isBefore(before))
                .toList();
    }

    Optional<LocalDate> dateOf(LessonCode lesson) {
        return Optional.ofNullable(dates.get(lesson));
    }
}
