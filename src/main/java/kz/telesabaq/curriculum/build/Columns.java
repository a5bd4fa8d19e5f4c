package kz.telesabaq.curriculum.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;

/** Which column holds what, and what had to be said about it. */
final class Columns {
    private final SortedMap<Integer, ColumnUse> uses = new TreeMap<>();
    private final Map<PlanField, Integer> places = new EnumMap<>(PlanField.class);
    private final List<Finding> findings = new ArrayList<>();
    private final PlanSheet sheet;
    private final int headerRow;

    private Columns(PlanSheet sheet, int headerRow) {
        this.sheet = sheet;
        this.headerRow = headerRow;
    }

    /** @param language of the course, which a topic column is in when its header does not say */
    static Columns of(PlanSheet sheet, Header header, Language language, Map<String, PlanField> remembered) {
        var columns = new Columns(sheet, sheet.rows().get(header.firstRow()).number());
        SortedMap<Integer, HeaderWords.Meaning> open = new TreeMap<>();
        header.names().forEach((column, name) -> {
            PlanField known = remembered.get(Texts.key(name));
            if (known != null) {
                columns.take(column, name, known, ColumnUse.By.REMEMBERED);
            }
        });
        header.names().forEach((column, name) -> {
            if (!columns.uses.containsKey(column)) {
                Optional<HeaderWords.Meaning> meaning = HeaderWords.meaning(name);
                meaning.flatMap(Columns::field)
                        .ifPresentOrElse(
                                field -> columns.take(column, name, field, ColumnUse.By.RECOGNISED),
                                () -> meaning.ifPresentOrElse(
                                        topic -> open.put(column, topic), () -> columns.leaveAside(column, name)));
            }
        });
        columns.concludeTopics(open, header.names(), language);
        columns.sectionForTopic(language);
        return columns;
    }

    private static Optional<PlanField> field(HeaderWords.Meaning meaning) {
        return switch (meaning) {
            case NUMBER -> Optional.of(PlanField.NUMBER);
            case QUARTER -> Optional.of(PlanField.QUARTER);
            case TOPIC_KK -> Optional.of(PlanField.TOPIC_KK);
            case TOPIC_RU -> Optional.of(PlanField.TOPIC_RU);
            case TOPIC_IN_KAZAKH_WORDS, TOPIC_IN_RUSSIAN_WORDS, TOPIC -> Optional.empty();
            case SECTION -> Optional.of(PlanField.SECTION);
            case OBJECTIVES -> Optional.of(PlanField.OBJECTIVES);
            case HOURS -> Optional.of(PlanField.HOURS);
            case MINUTES -> Optional.of(PlanField.MINUTES);
            case COUNTERPART -> Optional.of(PlanField.COUNTERPART);
            case DATE -> Optional.of(PlanField.DATE);
        };
    }

    /** One topic column is in the course's language whatever the word above it; two are told apart by their words. */
    private void concludeTopics(
            SortedMap<Integer, HeaderWords.Meaning> open, SortedMap<Integer, String> names, Language language) {
        boolean alone = open.size() == 1 && !has(PlanField.TOPIC_KK) && !has(PlanField.TOPIC_RU);
        open.forEach((column, meaning) -> {
            PlanField own = topicIn(language);
            PlanField byWord = switch (meaning) {
                case TOPIC_IN_KAZAKH_WORDS -> PlanField.TOPIC_KK;
                case TOPIC_IN_RUSSIAN_WORDS -> PlanField.TOPIC_RU;
                default -> own;
            };
            PlanField field = alone ? own : byWord;
            PlanField opposite = field == PlanField.TOPIC_KK ? PlanField.TOPIC_RU : PlanField.TOPIC_KK;
            boolean spoken = open.size() == 1 && has(field) && !has(opposite);
            field = spoken ? opposite : field;
            take(column, names.getOrDefault(column, ""), field, ColumnUse.By.RECOGNISED);
        });
    }

    /** Where no column is called a topic, the sections are all there is. */
    private void sectionForTopic(Language language) {
        Integer section = places.get(PlanField.SECTION);
        if (section == null || has(PlanField.TOPIC_KK) || has(PlanField.TOPIC_RU)) {
            return;
        }
        ColumnUse use = uses.get(section);
        if (use != null) {
            places.remove(PlanField.SECTION);
            take(section, use.header(), topicIn(language), use.by());
        }
    }

    static PlanField topicIn(Language language) {
        return language.equals(Language.RUSSIAN) ? PlanField.TOPIC_RU : PlanField.TOPIC_KK;
    }

    private void take(int column, String name, PlanField field, ColumnUse.By by) {
        if (field.isTakenOver() && has(field)) {
            findings.add(HeaderFindings.columnDoubled(sheet.cell(headerRow, column), Texts.shown(name), field));
            uses.put(column, new ColumnUse(column, name, PlanField.ASIDE, by));
            return;
        }
        places.putIfAbsent(field, column);
        uses.put(column, new ColumnUse(column, name, field, by));
        if (field.isTakenOver() && sheet.hiddenColumns().contains(column)) {
            findings.add(HeaderFindings.columnHidden(sheet.cell(headerRow, column), Texts.shown(name)));
        }
    }

    private void leaveAside(int column, String name) {
        findings.add(HeaderFindings.columnAside(sheet.cell(headerRow, column), Texts.shown(name)));
        uses.put(column, new ColumnUse(column, name, PlanField.ASIDE, ColumnUse.By.UNKNOWN));
    }

    boolean has(PlanField field) {
        return places.containsKey(field);
    }

    Optional<Integer> of(PlanField field) {
        return Optional.ofNullable(places.get(field));
    }

    List<ColumnUse> uses() {
        return List.copyOf(uses.values());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
