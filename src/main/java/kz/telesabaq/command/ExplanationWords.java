package kz.telesabaq.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.rules.Explanation;
import kz.telesabaq.schedule.rules.Move;
import kz.telesabaq.schedule.rules.Objection;
import kz.telesabaq.schedule.rules.Rule;

/** Explanations as lines for people and as facts for programs. */
final class ExplanationWords {
    private final Curriculum year;
    private final List<Wording> lines = new ArrayList<>();
    private final List<Map<String, Object>> airings = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    ExplanationWords(Curriculum year) {
        this.year = year;
        facts.put("airings", airings);
    }

    Map<String, Object> facts() {
        return facts;
    }

    Wording text() {
        return Wording.of(
                lines.stream().map(Wording::kk).collect(Collectors.joining("\n")),
                lines.stream().map(Wording::ru).collect(Collectors.joining("\n")),
                lines.stream().map(Wording::en).collect(Collectors.joining("\n")));
    }

    void why(Explanation explanation) {
        lines.addAll(explanation.reasons());
        explanation
                .binding()
                .forEach(rule -> lines.add(
                        Wording.of("  Ұстап тұрған ереже: %s", "  Держит правило: %s", "  Kept here by the rule: %s")
                                .with(rule.sentence())));
        var said = placement(explanation.airing());
        said.put(
                "reasons",
                explanation.reasons().stream().map(ExplanationWords::languages).toList());
        said.put(
                "binding",
                explanation.binding().stream().map(ExplanationWords::rule).toList());
        airings.add(said);
    }

    void whatIf(Move move) {
        lines.add((move.isAllowed()
                        ? Wording.of("Ол жерге қоюға болады: %s.", "Туда можно: %s.", "It can go there: %s.")
                        : Wording.of("Ол жерге қоюға болмайды: %s.", "Туда нельзя: %s.", "It cannot go there: %s."))
                .with(label(move.wanted())));
        objections(move);
        facts.put("wanted", move(move));
    }

    void places(List<Move> moves) {
        lines.add(
                moves.isEmpty()
                        ? Wording.of(
                                "Басқа рұқсат етілген орын жоқ.",
                                "Других дозволенных мест нет.",
                                "No other place is allowed.")
                        : Wording.of("Ең қолайлы орындар:", "Лучшие места:", "The best places:"));
        listed(moves);
        facts.put("places", moves.stream().map(this::move).toList());
    }

    void free(String moment, List<Move> moves) {
        lines.add(Wording.of("Бұл уақыт бос: %s.", "Это время свободно: %s.", "This time is free: %s.")
                .with(moment));
        if (moves.isEmpty()) {
            lines.add(Wording.of(
                    "Мұнда ештеңе қоюға болмайды.", "Сюда ничего нельзя поставить.", "Nothing may stand here."));
        }
        listed(moves);
        facts.put("could_stand", moves.stream().map(this::move).toList());
    }

    void unplaced(LessonCode lesson) {
        lines.add(Wording.of(
                        "%s сабағы жоспарда жоқ; орын іздейтін күнді --from арқылы көрсетіңіз.",
                        "Урока %s нет в плане; укажите через --from, с какой даты искать место.",
                        "Lesson %s is not in the plan; say with --from from which date to look for a place.")
                .with(lesson));
    }

    private void listed(List<Move> moves) {
        for (Move move : moves) {
            lines.add(Wording.of(
                            "%s, %s: орта ережелер бойынша құны – %d, тілектер бойынша – %d, орнын босататын қайталаулар – %d.",
                            "%s, %s: цена по средним правилам %d, по пожеланиям %d, уступают повторов: %d.",
                            "%s, %s: costs %d by medium rules, %d by wishes, repeats that give way: %d.")
                    .with(
                            label(move.wanted()),
                            move.wanted().lesson(),
                            move.medium(),
                            move.soft(),
                            move.displaced().size()));
            objections(move);
        }
    }

    private void objections(Move move) {
        for (Objection objection : move.objections()) {
            lines.add(Wording.of("  %s %s", "  %s %s", "  %s %s")
                    .with(objection.rule().sentence(), objection.finding().sentence()));
        }
    }

    private Map<String, Object> move(Move move) {
        var said = placement(move.wanted());
        said.put("allowed", move.isAllowed());
        said.put("medium", move.medium());
        said.put("soft", move.soft());
        said.put("displaced", move.displaced().stream().map(this::placement).toList());
        said.put(
                "objections",
                move.objections().stream().map(ExplanationWords::objection).toList());
        return said;
    }

    private static Map<String, Object> objection(Objection objection) {
        var said = rule(objection.rule());
        said.put("units", objection.breach().units());
        said.put("finding", languages(objection.finding().sentence()));
        return said;
    }

    private static Map<String, Object> rule(Rule rule) {
        var said = new LinkedHashMap<String, Object>();
        said.put("rule", rule.name());
        said.put("level", rule.level().name().toLowerCase(Locale.ROOT));
        said.put("sentence", languages(rule.sentence()));
        return said;
    }

    private Map<String, Object> placement(Placement placement) {
        var said = new LinkedHashMap<String, Object>();
        said.put("slot", label(placement));
        said.put("lesson", placement.lesson().toString());
        said.put("role", placement.role().name().toLowerCase(Locale.ROOT));
        return said;
    }

    private String label(Placement placement) {
        return year.channel(placement.channel())
                .map(channel -> new AirTime(
                        placement.channel(),
                        placement.day(),
                        channel.clock()
                                .wallClock(placement.day(), placement.start())
                                .toLocalTime()))
                .map(AirTime::toString)
                .orElse(placement.channel() + "/" + placement.day());
    }

    private static Map<String, String> languages(Wording wording) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("kk", wording.kk());
        languages.put("ru", wording.ru());
        languages.put("en", wording.en());
        return languages;
    }
}
