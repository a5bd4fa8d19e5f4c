package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/**
 * Fills what a table has no column for from the present plan of the course: the other language, quarter, objectives, length,
 * counterpart.
 *
 * <p>A lesson is recognised by its topic, else by its number if no other row has that lesson's topic.
 */
public final class PlanCompletion {
    private static final Pattern PART = Pattern.compile("(.+)( \\(\\d\\))");

    private final PlanDraft draft;
    private final List<LessonLine> present;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A plan as it would be taken over.
     *
     * @param lines in the order of the table; as many as the draft has lessons while nothing blocks
     */
    public record Completed(List<LessonLine> lines, List<Finding> findings) {
        public Completed {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    private PlanCompletion(PlanDraft draft, List<LessonLine> present) {
        this.draft = draft;
        this.present = present;
    }

    /**
     * The draft, filled in.
     *
     * @param present the course's plan as it is now; empty when there is none
     */
    public static Completed of(PlanDraft draft, List<LessonLine> present) {
        var completion = new PlanCompletion(draft, present);
        List<Optional<LessonLine>> known = completion.recognised();
        var lines = new ArrayList<LessonLine>();
        for (int i = 0; i < draft.lessons().size(); i++) {
            completion.line(draft.lessons().get(i), known.get(i)).ifPresent(lines::add);
        }
        return new Completed(lines, completion.findings);
    }

    private List<Optional<LessonLine>> recognised() {
        var known = new ArrayList<Optional<LessonLine>>();
        for (PlanDraft.Line line : draft.lessons()) {
            Optional<LessonLine> same = present.stream()
                    .filter(lesson -> !taken.contains(lesson.number()))
                    .filter(lesson -> isAbout(line, lesson.topic()))
                    .min(Comparator.comparingInt(lesson -> Math.abs(lesson.number() - line.number())));
            same.ifPresent(lesson -> taken.add(lesson.number()));
            known.add(same);
        }
        for (int i = 0; i < known.size(); i++) {
            int number = draft.lessons().get(i).number();
            if (known.get(i).isEmpty() && !taken.contains(number)) {
                known.set(
                        i,
                        present.stream()
                                .filter(lesson -> lesson.number() == number)
                                .findFirst());
                taken.add(number);
            }
        }
        return known;
    }

    private static boolean isAbout(PlanDraft.Line line, Topic topic) {
        return (!line.kk().isEmpty() && line.kk().equals(topic.kk()))
                || (!line.ru().isEmpty() && line.ru().equals(topic.ru()));
    }

    private Optional<LessonLine> line(PlanDraft.Line line, Optional<LessonLine> known) {
        Optional<Topic> topic = topic(line, known);
        OptionalInt quarter = line.quarter().isPresent()
                ? line.quarter()
                : known.map(LessonLine::quarter).orElse(OptionalInt.empty());
        if (quarter.isEmpty()) {
            findings.add(RowFindings.quarterMissing(draft.place(line.row(), PlanField.QUARTER)));
        }
        return topic.map(words -> new LessonLine(
                line.number(),
                quarter,
                words,
                draft.has(PlanField.OBJECTIVES)
                        ? line.objectives()
                        : known.map(LessonLine::objectives).orElse(List.of()),
                draft.has(PlanField.MINUTES)
                        ? line.minutes()
                        : known.map(LessonLine::minutes).orElse(OptionalInt.empty()),
                draft.has(PlanField.COUNTERPART)
                        ? line.counterpart()
                        : known.map(LessonLine::counterpart).orElse("")));
    }

    private Optional<Topic> topic(PlanDraft.Line line, Optional<LessonLine> known) {
        if (!line.kk().isEmpty() && !line.ru().isEmpty()) {
            return Optional.of(new Topic(line.kk(), line.ru()));
        }
        if (line.kk().isEmpty() && line.ru().isEmpty()) {
            // said already: such a draft blocks
            return Optional.empty();
        }
        boolean kazakh = !line.kk().isEmpty();
        String own = kazakh ? line.kk() : line.ru();
        Optional<String> part = ofTheWholeTopic(own, kazakh ? Language.KAZAKH : Language.RUSSIAN);
        if (part.isPresent()) {
            return Optional.of(kazakh ? new Topic(own, part.get()) : new Topic(part.get(), own));
        }
        Place place = draft.place(line.row(), kazakh ? PlanField.TOPIC_KK : PlanField.TOPIC_RU);
        if (known.isEmpty()) {
            findings.add(RowFindings.otherLanguageMissing(place));
            return Optional.of(new Topic(own, own));
        }
        Topic before = known.get().topic();
        String other = kazakh ? before.ru() : before.kk();
        if (!isAbout(line, before)) {
            findings.add(RowFindings.otherLanguageKept(place, known.get().number(), Texts.shown(other)));
        }
        return Optional.of(kazakh ? new Topic(own, other) : new Topic(other, own));
    }

    /** The other wording of a part such as {@code Пайыз (2)}, from the lesson that has the topic without the mark. */
    private Optional<String> ofTheWholeTopic(String own, Language language) {
        Language other = language.equals(Language.KAZAKH) ? Language.RUSSIAN : Language.KAZAKH;
        Matcher part = PART.matcher(own);
        if (!part.matches()
                || present.stream().anyMatch(lesson -> own.equals(lesson.topic().in(language)))) {
            return Optional.empty();
        }
        return present.stream()
                .filter(lesson -> part.group(1).equals(lesson.topic().in(language)))
                .findFirst()
                .map(lesson -> lesson.topic().in(other) + part.group(2));
    }
}
