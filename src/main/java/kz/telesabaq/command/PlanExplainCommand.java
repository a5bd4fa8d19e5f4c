package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PapersFinding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.rules.Explainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan explain DIR PLAN LESSON|SLOT}: why something is where it is, and where else it could be. */
@Command(
        name = "explain",
        description =
                "Says why a lesson or a slot is as it is, why a lesson cannot go elsewhere, and where it could go.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:explained", "1:there is nothing to explain", "2:called wrongly", "3:the disk failed"})
final class PlanExplainCommand implements Callable<Integer> {
    private static final int MOST = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan file")
    private Path file;

    @Parameters(
            index = "2",
            paramLabel = "LESSON|SLOT",
            description = "a lesson, KK-05-MATH-023, or a moment of a channel, balapan/2026-11-23/09:15")
    private String asked = "";

    @Option(names = "--published", paramLabel = "OLD", description = "the plan file that viewers know already")
    private @Nullable Path published;

    @Option(
            names = "--pin-until",
            paramLabel = "DATE",
            description = "the last date that stays as it was published, for example 2026-11-29")
    private @Nullable LocalDate pinUntil;

    @Option(
            names = "--at",
            paramLabel = "CHANNEL/DATE/HH:MM",
            converter = AirTime.Converter.class,
            description = "why the lesson cannot go there, and what it would cost")
    private @Nullable AirTime at;

    @Option(names = "--from", paramLabel = "DATE", description = "first date on which to look for places")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "last date on which to look for places")
    private @Nullable LocalDate until;

    @Mixin
    private OutputOptions how;

    /** What was asked about. */
    private sealed interface Question {
        record OfSlot(AirTime moment) implements Question {}

        record OfLesson(LessonCode lesson) implements Question {}
    }

    @Override
    public Integer call() throws IOException {
        var question = question();
        if (from != null && until != null && until.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "--until must not lie before --from: " + from + ", " + until + ".");
        }
        if ((published == null) != (pinUntil == null)) {
            throw new ParameterException(
                    spec.commandLine(), "What was published is pinned until a date: --published OLD --pin-until DATE.");
        }
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.read(file);
        var known = published();
        if (year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<PlanDocument> document
                && known instanceof Reading.Accepted<Optional<Published>> old) {
            var brief = document.value().brief(papers.value());
            var explainer = new Explainer(
                    old.value().map(brief::after).orElse(brief),
                    document.value().plan());
            return explain(question, papers.value(), explainer, printer);
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(plan.findings());
        findings.addAll(known.findings());
        return nothing(findings, printer);
    }

    private Reading<Optional<Published>> published() throws IOException {
        if (published == null || pinUntil == null) {
            return Reading.accepted(Optional.empty());
        }
        var until = pinUntil;
        return PlanFile.readPlan(published).map(plan -> Optional.of(new Published(plan, until)));
    }

    private Question question() {
        try {
            return asked.contains("/")
                    ? new Question.OfSlot(AirTime.parse(asked))
                    : new Question.OfLesson(LessonCode.parse(asked));
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()));
        }
    }

    private int explain(Question question, Curriculum year, Explainer explainer, FindingsPrinter printer) {
        return switch (question) {
            case Question.OfSlot slot -> slot(year, explainer, slot.moment(), printer);
            case Question.OfLesson lesson -> lesson(year, explainer, lesson.lesson(), printer);
        };
    }

    private int slot(Curriculum year, Explainer explainer, AirTime moment, FindingsPrinter printer) {
        var channel = year.channel(moment.channel());
        if (channel.isEmpty()) {
            return nothing(
                    List.of(PapersFinding.unknownChannel(Place.file(moment.toString()), moment.channel())), printer);
        }
        var start = channel.get().clock().slotOf(moment.day(), moment.time());
        var said = new ExplanationWords(year);
        var there = explainer.at(moment.channel(), moment.day(), start);
        if (there.isPresent()) {
            said.why(explainer.why(there.get()));
        } else {
            said.free(moment.toString(), explainer.couldStand(moment.channel(), moment.day(), start, MOST));
        }
        return printer.print(said.facts(), said.text(), List.of());
    }

    private int lesson(Curriculum year, Explainer explainer, LessonCode code, FindingsPrinter printer) {
        var lesson = year.lesson(code);
        var channel = year.channels().stream()
                .filter(known -> known.language().equals(code.language()))
                .findFirst();
        if (lesson.isEmpty() || channel.isEmpty()) {
            return nothing(List.of(PapersFinding.unknownLesson(Place.file(asked), code)), printer);
        }
        var said = new ExplanationWords(year);
        var airings = explainer.airingsOf(code);
        airings.forEach(airing -> said.why(explainer.why(airing)));
        var premiere = airings.stream()
                .filter(airing -> airing.role() == Role.PREMIERE)
                .findFirst();
        if (at != null) {
            var there = year.channel(at.channel());
            if (there.isEmpty()) {
                return nothing(List.of(PapersFinding.unknownChannel(Place.file(at.toString()), at.channel())), printer);
            }
            said.whatIf(explainer.whatIf(placed(there.get(), at, code, premiere)));
        } else {
            places(explainer, code, channel.get(), premiere, said);
        }
        return printer.print(said.facts(), said.text(), List.of());
    }

    private void places(
            Explainer explainer,
            LessonCode code,
            Channel channel,
            Optional<Placement> premiere,
            ExplanationWords said) {
        var date = premiere.map(airing -> airing.day().date()).orElse(from);
        if (date == null) {
            said.unplaced(code);
            return;
        }
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var airing = premiere.orElseGet(() ->
                placed(channel, new AirTime(channel.id(), new AirDay(date), LocalTime.of(12, 0)), code, premiere));
        var first = from != null ? from : earlier(monday.minusDays(7), until);
        var last = until != null ? until : later(monday.plusDays(13), from);
        said.places(explainer.bestPlaces(airing, first, last, MOST));
    }

    private static LocalDate earlier(LocalDate usual, @Nullable LocalDate end) {
        return end != null && end.isBefore(usual) ? end : usual;
    }

    private static LocalDate later(LocalDate usual, @Nullable LocalDate beginning) {
        return beginning != null && beginning.isAfter(usual) ? beginning.plusDays(13) : usual;
    }

    /** The lesson where it is wanted, in a slot as long as it has now, else in one of the raster. */
    private static Placement placed(Channel channel, AirTime where, LessonCode code, Optional<Placement> now) {
        Frames slot = now.map(Placement::slot).orElse(channel.raster());
        return new Placement(
                channel.id(),
                where.day(),
                channel.clock().slotOf(where.day(), where.time()),
                slot,
                code,
                Role.PREMIERE);
    }

    private static int nothing(List<Finding> findings, FindingsPrinter printer) {
        return printer.print(
                Map.of(),
                Wording.of(
                                "Түсіндірілмеді. Ескертулер – %s.",
                                "Объяснить не удалось. Замечания – %s.", "Nothing was explained; findings: %s.")
                        .with(FindingsPrinter.count(findings)),
                findings);
    }
}
