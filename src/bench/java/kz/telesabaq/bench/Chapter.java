package kz.telesabaq.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one part of a benchmark found.
 *
 * @param notes what a reader must know to judge the figures
 * @param pictures SVG by file name
 * @param facts the same figures for programs: numbers, text, lists and maps of them
 */
public record Chapter(
        String title,
        List<Goal> goals,
        List<Table> tables,
        List<String> notes,
        SortedMap<String, String> pictures,
        Map<String, Object> facts) {

    public Chapter {
        goals = List.copyOf(goals);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Chapter of(String title) {
        return new Chapter(title, List.of(), List.of(), List.of(), new TreeMap<>(), Map.of());
    }

    public Chapter goal(Goal goal) {
        return new Chapter(title, joined(goals, goal), tables, notes, pictures, facts);
    }

    public Chapter table(Table table) {
        return new Chapter(title, goals, joined(tables, table), notes, pictures, facts);
    }

    public Chapter note(String note) {
        return new Chapter(title, goals, tables, joined(notes, note), pictures, facts);
    }

    public Chapter picture(String file, String svg) {
        var more = new TreeMap<>(pictures);
        more.put(file, svg);
        return new Chapter(title, goals, tables, notes, more, facts);
    }

    public Chapter fact(String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Chapter(title, goals, tables, notes, pictures, more);
    }

    private static <T> List<T> joined(List<T> before, T more) {
        var all = new ArrayList<>(before);
        all.add(more);
        return all;
    }
}
