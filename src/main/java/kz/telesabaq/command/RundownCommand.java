package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.build.DayOfYear;
import kz.telesabaq.playout.build.RundownBuilder;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.format.ShelfDescription;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.file.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq rundown DIR PLAN --channel balapan --date 2026-11-23 --format mlt}: a playout list from files alone. */
@Command(
        name = "rundown",
        description = "Builds the rundown of an air day and writes it for a playout system.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the list was made", "1:an input was refused", "2:called wrongly", "3:the disk failed"})
final class RundownCommand implements Callable<Integer> {
    private static final Wording STANDBY_AIRS = Wording.of(
            "%s эфирінде күту кадры көрсетіледі. %s",
            "В эфире в %s будет заставка ожидания. %s", "The standby card airs at %s. %s");
    private static final Wording BRING_IT = Wording.of(
            "Сабақты сөре сипаттамасына қосыңыз немесе жоспарды өзгертіңіз.",
            "Добавьте урок в описание полки или измените план.",
            "Put the lesson on the shelf or change the plan.");
    private static final Wording NO_CARDS = Wording.of(
            "Сөреде %s тіліндегі заставка немесе күту кадры жоқ.",
            "На полке нет заставки или карточки ожидания на языке %s.",
            "The shelf has no slate or no standby card in %s.");
    private static final Wording ADD_CARDS = Wording.of(
            "Екеуін де сөре сипаттамасына қосыңыз.", "Добавьте обе в описание полки.", "Put both on the shelf.");
    private static final Wording NO_SHELF = Wording.of(
            "Сөре файлын оқу мүмкін емес.", "Файл полки нельзя прочитать.", "The shelf file cannot be read.");
    private static final Wording CHECK_PATH =
            Wording.of("Файлдың жолын тексеріңіз.", "Проверьте путь к файлу.", "Check the path of the file.");
    private static final Wording MADE = Wording.of(
            "%s арнасының %s күнгі эфир тізімі дайын: жазбалар – %d, күту кадрымен – %d. Ескертулер – %s.",
            "Список эфира канала %s на %s готов: записей – %d, с карточкой ожидания – %d. Замечания – %s.",
            "The rundown of %s for %s is made: %d entries, %d with the standby card; findings: %s.");
    private static final Wording NOT_MADE = Wording.of(
            "Эфир тізімі жасалмады. Ескертулер – %s.",
            "Список эфира не составлен. Замечания – %s.", "No rundown was made; findings: %s.");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "the folder of the school year")
    private Path folder;

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan file")
    private Path planFile;

    @Option(names = "--channel", required = true, paramLabel = "ID", converter = PlayoutWords.OfChannel.class)
    private ChannelId channel;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", converter = PlayoutWords.OfDay.class)
    private AirDay day;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "ffplayout|mlt|m3u|json",
            converter = PlayoutWords.OfFormat.class)
    private PlayoutFormat format;

    @Option(
            names = "--shelf",
            paramLabel = "FILE",
            description = "what media there is (docs/formats/shelf.md); without it every lesson is on standby")
    private @Nullable Path shelf;

    @Option(
            names = "--media",
            paramLabel = "DIR",
            defaultValue = "media/store",
            description = "the media store as the player sees it (default: ${DEFAULT-VALUE})")
    private Path media;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the list is written; without it, to the terminal")
    private @Nullable Path out;

    @Mixin
    private OutputOptions how;

    @Override
    public Integer call() throws IOException {
        var year = CurriculumFolder.read(folder);
        var plan = PlanFile.readPlan(planFile);
        var clips = shelf == null ? Reading.accepted(ShelfDescription.builtIn()) : readShelf(shelf);
        if (year instanceof Reading.Accepted<Curriculum> papers
                && plan instanceof Reading.Accepted<YearPlan> planned
                && clips instanceof Reading.Accepted<ShelfDescription> described) {
            return switch (DayOfYear.of(papers.value(), planned.value(), channel, day)) {
                case Reading.Accepted<AirDayPlan> accepted ->
                    build(accepted.value(), described.value(), accepted.findings());
                case Reading.Refused<AirDayPlan> refused -> refuse(refused.findings());
            };
        }
        var findings = new ArrayList<Finding>(year.findings());
        findings.addAll(plan.findings());
        findings.addAll(clips.findings());
        return refuse(findings);
    }

    private static Reading<ShelfDescription> readShelf(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Reading.refused(
                    Finding.blocks("playout.shelf-file", Place.file(file.toString()), NO_SHELF, CHECK_PATH));
        }
        return ShelfDescription.read(file.toString(), Files.readAllBytes(file));
    }

    private int build(AirDayPlan plan, ShelfDescription described, List<Finding> known) throws IOException {
        Optional<HouseStock> stock = described.stock(plan.channel().language());
        if (stock.isEmpty()) {
            return refuse(List.of(Finding.blocks(
                    "playout.no-cards",
                    Place.file(shelf == null ? "built-in.json" : shelf.toString()),
                    NO_CARDS.with(plan.channel().language()),
                    ADD_CARDS)));
        }
        Rundown rundown = RundownBuilder.build(plan, described.readiness(), stock.get(), 1);
        PlayoutList list = format.list(rundown, MediaPaths.below(media));
        var findings = new ArrayList<Finding>(known);
        findings.addAll(standbys(rundown));
        if (out != null) {
            Files.write(out, list.bytes());
        } else if (!how.json()) {
            spec.commandLine().getOut().print(new String(list.bytes(), StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
        return printer().print(facts(rundown, list), made(rundown, findings), findings);
    }

    /** One finding for each lesson that cannot air. */
    private static List<Finding> standbys(Rundown rundown) {
        var findings = new LinkedHashMap<String, Finding>();
        for (RundownEntry entry : rundown.entries()) {
            if (entry instanceof RundownEntry.Standby standby) {
                String at =
                        rundown.channel().clock().label(standby.slot().span().start());
                findings.putIfAbsent(
                        at,
                        Finding.warns(
                                "playout.standby",
                                Place.file(rundown.channel().id() + " " + rundown.day()),
                                STANDBY_AIRS.with(at, standby.why()),
                                BRING_IT));
            }
        }
        return List.copyOf(findings.values());
    }

    private Map<String, Object> facts(Rundown rundown, PlayoutList list) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("channel", channel.name());
        facts.put("day", day.toString());
        facts.put("format", list.format());
        facts.put("entries", rundown.entries().size());
        facts.put("standby", standbys(rundown).size());
        facts.put("sha256", list.fingerprint().hex());
        if (out != null) {
            facts.put("file", out.toString());
        } else {
            facts.put("list", new String(list.bytes(), StandardCharsets.UTF_8));
        }
        return facts;
    }

    private Wording made(Rundown rundown, List<Finding> findings) {
        return MADE.with(
                channel, day, rundown.entries().size(), standbys(rundown).size(), FindingsPrinter.count(findings));
    }

    private int refuse(List<Finding> findings) {
        return printer().print(Map.of(), NOT_MADE.with(FindingsPrinter.count(findings)), findings);
    }

    /** Words go beside the list, not into it. */
    private FindingsPrinter printer() {
        PrintWriter beside = out == null && !how.json()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        return new FindingsPrinter(beside, how);
    }
}
