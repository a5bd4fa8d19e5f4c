package kz.telesabaq.curriculum.rules;

import static kz.telesabaq.findings.Finding.warns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/**
 * A week of new lessons fits into the channel's week of slots. What does not fit is said and does not block: the planner
 * places what it can, and {@code telesabaq capacity} says course by course what would fit.
 */
final class CapacityRules {
    private static final int DAYS = 5;
    private static final Wording REMEDY = Wording.of(
            "Квоталардың (lessons_per_week) қосындысын %d сабаққа дейін азайтыңыз, торды қысқартыңыз немесе эфир уақытын ұзартыңыз; не сиятынын «telesabaq capacity» көрсетеді.",
            "Уменьшите сумму квот (lessons_per_week) до %d, укоротите сетку или продлите вещание; что поместится, покажет «telesabaq capacity».",
            "Lower the quotas (lessons_per_week) to %d together, choose a shorter raster or longer hours; \"telesabaq capacity\" says what would fit.");

    private CapacityRules() {}

    static List<Finding> check(YearPapers papers) {
        var findings = new ArrayList<Finding>();
        for (var channel : papers.channels()) {
            findings.addAll(check(papers, channel.value()));
        }
        return findings;
    }

    private static List<Finding> check(YearPapers papers, Channel channel) {
        var findings = new ArrayList<Finding>();
        var byGrade = papers.courses().stream()
                .filter(row -> row.value().code().language().equals(channel.language()))
                .filter(row -> row.value().isOnAir())
                .collect(Collectors.groupingBy(row -> row.value().code().grade(), TreeMap::new, Collectors.toList()));
        // between two lessons of a grade at least one slot stays free
        int mostOfAGrade = (channel.slotsPerDay() + 1) / 2 * DAYS;
        byGrade.forEach((grade, rows) -> {
            if (quota(rows) > mostOfAGrade) {
                findings.add(gradeTooFull(grade, quota(rows), channel, mostOfAGrade, rows.getFirst()));
            }
        });
        int all = byGrade.values().stream().mapToInt(CapacityRules::quota).sum();
        if (all > channel.slotsPerDay() * DAYS) {
            findings.add(channelTooFull(all, channel));
        }
        return findings;
    }

    private static int quota(List<Written<CourseLine>> rows) {
        return rows.stream().mapToInt(row -> row.value().lessonsPerWeek()).sum();
    }

    private static Finding gradeTooFull(Grade grade, int quota, Channel channel, int most, Written<CourseLine> first) {
        return warns(
                "curriculum.grade-over-capacity",
                first.at("lessons_per_week"),
                Wording.of(
                                "%s-сыныпқа аптасына %d жаңа сабақ сұралған, ал «%s» арнасы бір сыныпқа ең көбі %d сабақ бере алады.",
                                "Для класса %s запрошено %d новых уроков в неделю, а канал «%s» вмещает для одного класса не более %d.",
                                "Grade %s asks for %d new lessons a week, but the channel \"%s\" holds at most %d for one grade.")
                        .with(grade, quota, channel.id(), most),
                REMEDY.with(most));
    }

    private static Finding channelTooFull(int quota, Channel channel) {
        return warns(
                "curriculum.channel-over-capacity",
                Place.file(YearPapers.COURSES),
                Wording.of(
                                "Аптасына барлығы %d жаңа сабақ сұралған, ал «%s» арнасында %d слот қана бар.",
                                "Всего запрошено %d новых уроков в неделю, а у канала «%s» только %d слотов.",
                                "%d new lessons a week are asked for in all, but the channel \"%s\" has only %d slots.")
                        .with(quota, channel.id(), channel.slotsPerDay() * DAYS),
                REMEDY.with(channel.slotsPerDay() * DAYS));
    }
}
