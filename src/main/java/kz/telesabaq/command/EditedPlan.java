package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.app.JudgedEdit;
import kz.telesabaq.schedule.edit.Change;
import kz.telesabaq.schedule.edit.EditPreview;
import kz.telesabaq.schedule.edit.FellOff;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.PlanEditor;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command that edits a plan file has in common: its files, what viewers know, and how it answers. */
@Command(
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing blocks",
            "1:at least one finding blocks; nothing was written",
            "2:called wrongly",
            "3:the disk failed"
        })
final class EditedPlan {
    @Mixin
    private PlanOnDisk disk;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the edited plan goes; without it nothing is written")
    private @Nullable Path out;

    @Option(
            names = "--pin-until",
            paramLabel = "DATE",
            description = "viewers know the plan up to this date; it stays as it is")
    private @Nullable LocalDate pinUntil;

    /** Makes the edits once the plan is read: none where the plan is as wanted already, which is worth a note. */
    interface Wanted {
        Reading<List<PlanEdit>> in(PlanningBrief brief, YearPlan plan);
    }

    int edit(CommandSpec spec, List<? extends Wanted> wanted) throws IOException {
        return disk.read(spec, (papers, document) -> edit(spec, papers, document, wanted));
    }

    private int edit(CommandSpec spec, Curriculum papers, PlanDocument document, List<? extends Wanted> wanted)
            throws IOException {
        var brief = pinned(document.brief(papers), document.plan());
        var now = document.plan();
        var findings = new ArrayList<Finding>();
        for (Wanted one : wanted) {
            switch (one.in(brief, now)) {
                case Reading.Accepted<List<PlanEdit>> edits -> {
                    findings.addAll(edits.findings());
                    for (PlanEdit edit : edits.value()) {
                        var preview = PlanEditor.preview(brief, now, edit);
                        findings.addAll(preview.findings());
                        now = preview.plan();
                    }
                }
                case Reading.Refused<List<PlanEdit>> refused -> findings.addAll(refused.findings());
            }
        }
        var whole = PlanEditor.between(brief, document.plan(), now);
        var judged = new JudgedEdit(whole, PlanChecker.check(brief, now));
        findings.addAll(judged.judgement());
        var written = Optional.ofNullable(out).filter(path -> !Finding.anyBlocking(findings));
        if (written.isPresent()) {
            PlanFile.write(
                    written.get(),
                    PlanDocument.of(brief, now, Origin.ofSeed(document.origin().seed())));
        }
        whole.changes().forEach(change -> disk.say(spec, change.sentence(channel(papers, change.airing()))));
        whole.fellOff().forEach(fell -> disk.say(spec, fell.sentence()));
        return disk.printer(spec)
                .print(
                        facts(papers, whole, written),
                        Finding.anyBlocking(findings) ? refused(findings) : done(whole, written, findings),
                        findings);
    }

    private PlanningBrief pinned(PlanningBrief brief, YearPlan plan) {
        return pinUntil == null ? brief : brief.after(new Published(plan, pinUntil));
    }

    private static Map<String, Object> facts(Curriculum papers, EditPreview preview, Optional<Path> written) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("changed", preview.changes().size());
        facts.put("fell_off", preview.fellOff().stream().map(EditedPlan::fields).toList());
        facts.put(
                "changes",
                preview.changes().stream().map(change -> fields(papers, change)).toList());
        written.ifPresent(path -> facts.put("file", path.toString()));
        return facts;
    }

    private static Map<String, Object> fields(FellOff fell) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("lesson", fell.lesson().toString());
        fields.put("channel", fell.channel().name());
        fields.put("edge", fell.edge().name().toLowerCase(Locale.ROOT));
        fields.put("quarter", fell.quarter());
        return fields;
    }

    private static Map<String, Object> fields(Curriculum papers, Change change) {
        var fields = new LinkedHashMap<String, Object>();
        Function<Placement, Map<String, Object>> place = airing -> place(channel(papers, airing), airing);
        fields.put("lesson", change.airing().lesson().toString());
        fields.put("role", change.airing().role().name().toLowerCase(Locale.ROOT));
        fields.put("channel", change.airing().channel().name());
        switch (change) {
            case Change.Moved moved -> {
                fields.put("from", place.apply(moved.before()));
                fields.put("to", place.apply(moved.after()));
            }
            case Change.Dropped dropped -> fields.put("from", place.apply(dropped.airing()));
            case Change.Added added -> fields.put("to", place.apply(added.airing()));
        }
        return fields;
    }

    private static Map<String, Object> place(Channel channel, Placement airing) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("date", airing.day().toString());
        fields.put(
                "time",
                channel.clock()
                        .wallClock(airing.day(), airing.start())
                        .toLocalTime()
                        .toString());
        return fields;
    }

    private static Channel channel(Curriculum papers, Placement airing) {
        return papers.channel(airing.channel()).orElseThrow();
    }

    private static Wording done(EditPreview preview, Optional<Path> written, List<Finding> findings) {
        return Wording.of(
                        "Өзгерген эфирлер: %d, орнынан айырылған сабақтар: %d. %s Ескертулер – %s.",
                        "Изменено показов: %d, уроков за краем: %d. %s Замечания – %s.",
                        "Airings changed: %d, lessons fallen off: %d. %s Findings: %s.")
                .with(
                        preview.changes().size(),
                        preview.fellOff().size(),
                        written.map(EditedPlan::writtenTo).orElseGet(EditedPlan::onlyShown),
                        FindingsPrinter.count(findings));
    }

    private static Wording writtenTo(Path file) {
        return Wording.of("Жаңа жоспар %s файлында.", "Новый план записан в %s.", "The new plan is in %s.")
                .with(file);
    }

    private static Wording onlyShown() {
        return Wording.of(
                "Ештеңе жазылған жоқ: --out берілмеген.",
                "Ничего не записано: нет --out.",
                "Nothing was written: no --out was given.");
    }

    private static Wording refused(List<Finding> findings) {
        return Wording.of(
                        "Жоспар өзгертілмеді. Ескертулер – %s.",
                        "План не изменён. Замечания – %s.", "The plan was not changed; findings: %s.")
                .with(FindingsPrinter.count(findings));
    }
}
