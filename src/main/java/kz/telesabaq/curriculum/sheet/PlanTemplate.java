package kz.telesabaq.curriculum.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.build.PlanReader;
import kz.telesabaq.curriculum.rules.LessonLine;
import kz.telesabaq.findings.Wording;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty form to write a lesson plan in, with an example beside it and instructions. */
public final class PlanTemplate {
    private static final Wording FORM = Wording.of("КТЖ", "КТП", "Plan");
    private static final Wording INSTRUCTIONS = Wording.of("Нұсқаулық", "Инструкция", "Instructions");
    private static final Wording COURSE = Wording.of("Курс:", "Курс:", "Course:");
    private static final int CHARACTER = 256;
    private static final int PROSE_WIDTH = 110;

    private static final CourseCode EXAMPLE_COURSE = new CourseCode(Language.KAZAKH, new Grade(5), "math");
    private static final List<LessonLine> EXAMPLE = List.of(
            line(1, 1, "Натурал сандар және нөл саны", "Натуральные числа и число ноль", "5.1.1.1", "MATH-05-001"),
            line(2, 1, "Координаталық сәуле", "Координатный луч", "5.1.1.2", "MATH-05-002"),
            line(3, 1, "Натурал сандарды салыстыру", "Сравнение натуральных чисел", "5.1.1.3", "MATH-05-003"),
            line(4, 2, "Жай бөлшектер", "Обыкновенные дроби", "5.1.2.1;5.1.2.2", "MATH-05-004"),
            line(5, 3, "Ондық бөлшектер", "Десятичные дроби", "5.1.3.1", "MATH-05-005"),
            line(6, 4, "Пайыз", "Процент", "5.1.4.1", "MATH-05-006"));

    private static final List<Wording> PROSE = List.of(
            Wording.of(
                    "Осы кітаптағы бірінші парақты толтырыңыз: әр жолға бір сабақ.",
                    "Заполните первый лист этой книги: в каждой строке – один урок.",
                    "Fill in the first sheet of this workbook: one lesson a row."),
            Wording.of(
                    "Жоғарыдағы сары ұяшыққа курстың белгісін жазыңыз: тілі, сыныбы, пәні. Мысалы: KK-05-MATH. «5-сынып, Математика» деп жазуға да болады.",
                    "В жёлтой ячейке вверху укажите курс: язык, класс, предмет. Например: KK-05-MATH. Можно и так: «5 класс, Математика».",
                    "Name the course in the yellow cell above: language, grade, subject. For example KK-05-MATH, or \"Grade 5, Mathematics\"."),
            Wording.of(
                    "Бағандардың ретін өзгертуге, артық баған қосуға болады: олар атауы бойынша танылады.",
                    "Столбцы можно переставлять и добавлять свои: они узнаются по названиям.",
                    "Columns may change places and others may be added: they are known by their names."),
            Wording.of(
                    "Нөмірлер 1-ден басталып, үзілмей өседі. Тоқсан – 1, 2, 3 немесе 4.",
                    "Номера идут от 1 без пропусков. Четверть – 1, 2, 3 или 4.",
                    "Numbers run from 1 without holes. The quarter is 1, 2, 3 or 4."),
            Wording.of(
                    "Тақырыпты екі тілде жазыңыз. Екінші тіл бос қалса, ол қазіргі жоспардан алынады.",
                    "Тему пишите на двух языках. Если второй язык пуст, тема берётся из действующего плана.",
                    "Word the topic in both languages. Where the other one is empty, it is taken from the present plan."),
            Wording.of(
                    "Оқу мақсаттарының кодтарын (5.1.2.3) нүктелі үтірмен бөліңіз. Ұзақтық бос болса, ол курстағыдай.",
                    "Коды целей (5.1.2.3) разделяйте точкой с запятой. Пустая длительность – как у курса.",
                    "Separate the codes of objectives (5.1.2.3) by semicolons. An empty length means: as the course says."),
            Wording.of(
                    "Сыңар сабақ кілті – бір сабақтың қазақша және орысша нұсқаларын байланыстыратын белгі.",
                    "Ключ парного урока связывает казахский и русский варианты одного урока.",
                    "The counterpart key joins the Kazakh and the Russian version of one lesson."),
            Wording.of(
                    "«Сағат саны» бағаны болса, 2 сағаттық жол екі сабаққа айналады.",
                    "Если есть столбец «Количество часов», строка на 2 часа даёт два урока.",
                    "With a column \"Hours\", a row of 2 hours makes two lessons."));

    private PlanTemplate() {}

    private static LessonLine line(
            int number, int quarter, String kk, String ru, String objectives, String counterpart) {
        return new LessonLine(
                number,
                OptionalInt.of(quarter),
                new Topic(kk, ru),
                List.of(objectives.split(";", -1)),
                OptionalInt.of(12),
                counterpart);
    }

    /** The form with an example sheet and a sheet of instructions. */
    public static byte[] form(Locale reader) {
        try (var book = new XSSFWorkbook()) {
            var styles = new BookStyles(book);
            var form = new PlanTable(book.createSheet(FORM.in(reader)), styles, reader);
            form.courseToFill(COURSE.in(reader));
            form.lessons(List.of());
            table(book.createSheet(PlanReader.EXAMPLE.in(reader)), styles, reader);
            instructions(book.createSheet(INSTRUCTIONS.in(reader)), styles, reader);
            return BookBytes.ofOurs(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not close a workbook in memory", impossible);
        }
    }

    /** A filled-in plan by itself, as it could be handed in. */
    public static byte[] example(Locale reader) {
        try (var book = new XSSFWorkbook()) {
            table(book.createSheet(EXAMPLE_COURSE.toString()), new BookStyles(book), reader);
            return BookBytes.ofOurs(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not close a workbook in memory", impossible);
        }
    }

    private static void table(XSSFSheet sheet, BookStyles styles, Locale reader) {
        var table = new PlanTable(sheet, styles, reader);
        table.title(new ExportedPlan(EXAMPLE_COURSE, Wording.of("Математика", "Математика", "Mathematics"), EXAMPLE)
                .title()
                .in(reader));
        table.lessons(EXAMPLE);
    }

    private static void instructions(XSSFSheet sheet, BookStyles styles, Locale reader) {
        sheet.setColumnWidth(0, PROSE_WIDTH * CHARACTER);
        for (int i = 0; i < PROSE.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellStyle(styles.prose);
            cell.setCellValue((i + 1) + ". " + PROSE.get(i).in(reader));
        }
        var names = sheet.createRow(PROSE.size() + 1).createCell(0);
        names.setCellStyle(styles.prose);
        names.setCellValue(String.join(
                " · ",
                PlanColumns.ALL.stream()
                        .map(PlanField::words)
                        .map(words -> words.in(reader))
                        .toList()));
    }
}
