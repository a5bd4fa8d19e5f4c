package kz.telesabaq.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.file.CurriculumFolder;
import kz.telesabaq.findings.Reading;

/**
 * A little school year in which nothing is wrong, to be spoilt one word at a time: grade 5 mathematics in both languages,
 * four lessons each, and physical education that is not on air.
 */
public final class SchoolYearOnDisk {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private SchoolYearOnDisk() {}

    public static SchoolYearOnDisk aSchoolYear() {
        return new SchoolYearOnDisk()
                .with("calendar.csv", """
                        kind,name_kk,name_ru,name_en,from,to,grades,source
                        year,2026–2027 оқу жылы,2026–2027 учебный год,School year,2026-09-01,2027-05-25,1-11,order
                        quarter,1,1,1,2026-09-01,2026-10-25,1-11,order
                        quarter,2,2,2,2026-11-02,2026-12-27,1-11,order
                        quarter,3,3,3,2027-01-11,2027-03-21,1-11,order
                        quarter,4,4,4,2027-03-29,2027-05-25,1-11,order
                        national,Тәуелсіздік күні,День Независимости,Independence Day,2026-12-16,2026-12-16,1-11,law
                        """)
                .with("channels.csv", """
                        id,name_kk,name_ru,name_en,language,zone,day_opens,from,until,raster_minutes
                        balapan,Балапан,Балапан,Balapan,kk,Asia/Almaty,06:00,09:00,18:00,15
                        elarna,Ел арна,Ел Арна,El Arna,ru,Asia/Almaty,06:00,09:00,18:00,
                        """)
                .with("subjects.csv", """
                        key,name_kk,name_ru,name_en
                        math,Математика,Математика,Mathematics
                        pe,Дене шынықтыру,Физическая культура,Physical education
                        """)
                .with("courses.csv", """
                        language,grade,subject,tup_hours,lessons_per_week,lesson_minutes,screen_minutes,certainty,source
                        kk,5,math,5,2,12,25,sourced,order 500
                        kk,5,pe,3,0,12,25,best_knowledge,nobody
                        ru,5,math,5,2,12,25,sourced,order 500
                        """)
                .with("ktp/kk-05-math.csv", """
                        number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                        1,1,Натурал сандар,Натуральные числа,5.1.1.1;5.1.1.2,12,M-1
                        2,1,Жай бөлшектер,Обыкновенные дроби,5.1.1.3 5.1.1.4,,M-2
                        3,2,Ондық бөлшектер,Десятичные дроби,5.1.2.1,10,M-3
                        4,3,Пайыз,Процент,,,
                        """)
                .with("ktp/ru-05-math.csv", """
                        number,quarter,topic_kk,topic_ru,objectives,minutes,counterpart
                        1,1,Натурал сандар,Натуральные числа,5.1.1.1,12,M-1
                        2,1,Жай бөлшектер,Обыкновенные дроби,5.1.1.3,12,M-2
                        3,2,Ондық бөлшектер,Десятичные дроби,5.1.2.1,12,M-3
                        4,3,Пайыз,Процент,,12,
                        """);
    }

    /** The same year with a file as given instead. */
    public SchoolYearOnDisk with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SchoolYearOnDisk with(String file, byte[] bytes) {
        files.put(file, bytes.clone());
        return this;
    }

    public SchoolYearOnDisk without(String file) {
        files.remove(file);
        return this;
    }

    /** The same year with one stretch of a file's text written differently. */
    public SchoolYearOnDisk replacing(String file, String text, String by) {
        String before = new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not contain \"" + text + "\"");
        }
        return with(file, before.replace(text, by));
    }

    /** The same year with a line more at the end of a file. */
    public SchoolYearOnDisk adding(String file, String line) {
        String before = new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
        return with(file, before + line + "\n");
    }

    /** Writes the year below a folder and answers where it lies. */
    public Path in(Path folder) {
        Path year = folder.resolve("2026-27");
        try {
            Files.createDirectories(year);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = year.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("could not write the year into " + folder, broken);
        }
        return year;
    }

    public Reading<Curriculum> readIn(Path folder) {
        return CurriculumFolder.read(in(folder));
    }

    /** What is found, one line each: {@code BLOCKS curriculum.cell-empty courses.csv:2:grade}. */
    public List<String> foundIn(Path folder) {
        return readIn(folder).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.place())
                .toList();
    }

    /** The English sentences, to see that they show the offending value. */
    public List<String> sentencesIn(Path folder) {
        return readIn(folder).findings().stream()
                .map(finding -> finding.sentence().en())
                .toList();
    }
}
