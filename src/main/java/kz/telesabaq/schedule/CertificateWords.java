package kz.telesabaq.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Certificate.ClockBound;
import kz.telesabaq.schedule.Certificate.Tally;

/** A certificate as people read it, line by line. */
public final class CertificateWords {
    private CertificateWords() {}

    /**
     * The whole certificate.
     *
     * @param sentences what the rules ask for, by their stable names; a rule that is not among them goes by that alone
     */
    public static List<Wording> of(Certificate certificate, Map<String, Wording> sentences) {
        var lines = new ArrayList<>(inShort(certificate, sentences));
        lines.addAll(counts(certificate.counts()));
        return lines;
    }

    /** Without the tables of counts. */
    public static List<Wording> inShort(Certificate certificate, Map<String, Wording> sentences) {
        var lines = new ArrayList<Wording>();
        lines.add(Wording.of(
                        "Жоспар куәлігі, оқу жылы – %s.",
                        "Свидетельство о плане учебного года %s.", "Certificate of the plan of school year %s.")
                .with(certificate.year()));
        lines.add(Wording.of(
                        "Файлдардың саусақ ізі – %s, жоспардікі – %s; бағдарлама нұсқасы – %s, кездейсоқ сан – %d.",
                        "Отпечаток файлов года %s, плана %s; версия программы %s, зерно %d.",
                        "Fingerprint of the papers %s, of the plan %s; program version %s, seed %d.")
                .with(
                        certificate.inputs().papers(),
                        certificate.inputs().plan(),
                        certificate.origin().version(),
                        certificate.origin().seed()));
        lines.add(rules(certificate));
        certificate.bounds().forEach(bound -> lines.add(bound(bound)));
        certificate.clocks().stream()
                .filter(clock -> clock.planned() > clock.bound())
                .forEach(clock -> lines.add(clock(clock)));
        lines.add(Wording.of(
                        "Сыңар сабақтардың ең үлкен алшақтығы – %d күн.",
                        "Наибольшее расхождение парных уроков, дней: %d.",
                        "The farthest counterparts lie this many days apart: %d.")
                .with(certificate.longestDriftDays()));
        certificate.rules().stream()
                .filter(rule -> rule.breaches() > 0)
                .forEach(rule -> lines.add(rule(rule, sentences)));
        lines.add(tally(
                Wording.of("Барлығы", "Всего", "In all"), certificate.counts().all()));
        return lines;
    }

    private static Wording rules(Certificate certificate) {
        return Wording.of(
                        "Бұзылған қатаң ережелер – %d, орта ережелер – %d, тілектер – %d; құны: орта – %d, тілектер – %d.",
                        "Нарушений жёстких правил: %d, средних: %d, пожеланий: %d; цена средних %d, пожеланий %d.",
                        "Broken hard rules: %d, medium rules: %d, wishes: %d; medium cost %d, cost of wishes %d.")
                .with(
                        certificate.hardBreaches(),
                        certificate.breaches(Level.MEDIUM),
                        certificate.breaches(Level.SOFT),
                        certificate.cost(Level.MEDIUM),
                        certificate.cost(Level.SOFT));
    }

    private static Wording bound(Bound bound) {
        var figures = switch (bound.aim()) {
            case LEAST ->
                Wording.of(
                        "%s: жоспарда – %d, бұдан кем болмайтыны – %d, %s.",
                        "%s: в плане %d, меньше %d не бывает, %s.", "%s: planned %d, no plan has fewer than %d, %s.");
            case MOST ->
                switch (bound.among()) {
                    case ALL ->
                        Wording.of(
                                "%s: жоспарда – %d, бұдан артық болмайтыны – %d, %s.",
                                "%s: в плане %d, больше %d не бывает, %s.",
                                "%s: planned %d, no plan has more than %d, %s.");
                    case SAME_NEW_LESSONS ->
                        Wording.of(
                                "%s: жоспарда – %d, жаңа сабақтар осы орындарында қалса, бұдан артық болмайтыны – %d, %s.",
                                "%s: в плане %d, при новых уроках на этих же местах больше %d не бывает, %s.",
                                "%s: planned %d, with the new lessons where they are no plan has more than %d, %s.");
                    case SAME_START_ROWS ->
                        Wording.of(
                                "%s: жоспарда – %d, дәл осы жаңа сабақтар басталу уақыттарын көбейтпей көрсетілсе, бұдан артық болмайтыны – %d, %s.",
                                "%s: в плане %d, при тех же новых уроках и не большем числе времён начала больше %d не бывает, %s.",
                                "%s: planned %d, with the same new lessons at no more start times no plan has more than %d, %s.");
                };
        };
        var filled = figures.with(bound.meaning(), bound.planned(), bound.bound(), gap(bound));
        return Wording.of(
                filled.kk() + " " + bound.argument().kk(),
                filled.ru() + " " + bound.argument().ru(),
                filled.en() + " " + bound.argument().en());
    }

    /** In per cent of the lower end; the bare difference where that is nothing. */
    private static Wording gap(Bound bound) {
        if (bound.isReached()) {
            return Wording.of("одан жақсысы жоқ", "лучше нельзя", "proven best");
        }
        String gap = bound.lower() == 0
                ? "+" + bound.upper()
                : bound.gapPerMille() / 10 + "." + bound.gapPerMille() % 10 + " %";
        return Wording.of("алшақтық – %s", "разрыв %s", "gap %s").with(gap);
    }

    private static Wording clock(ClockBound clock) {
        return Wording.of(
                        "%s арнасы, %s-сынып: басталу уақыттары – %d, жететіні – %d.",
                        "Канал %s, класс %s: времён начала %d, хватило бы %d.",
                        "Channel %s, grade %s: start times %d, enough were %d.")
                .with(clock.channel(), clock.grade(), clock.planned(), clock.bound());
    }

    private static Wording rule(RuleCost rule, Map<String, Wording> sentences) {
        return Wording.of(
                        "%s Бұзылған жері – %d, бірлігі – %d, салмағы – %d, құны – %d.",
                        "%s Мест %d, единиц %d, вес %d, цена %d.", "%s Places %d, units %d, weight %d, cost %d.")
                .with(
                        sentences.getOrDefault(rule.rule(), named(rule)),
                        rule.breaches(),
                        rule.units(),
                        rule.weight(),
                        rule.cost());
    }

    private static Wording named(RuleCost rule) {
        return Wording.same("%s:").with(rule.rule());
    }

    private static List<Wording> counts(Certificate.Counts counts) {
        var lines = new ArrayList<Wording>();
        tallies(lines, Wording.of("%s арнасы", "Канал %s", "Channel %s"), counts.byChannel());
        tallies(lines, Wording.of("%s-сынып", "Класс %s", "Grade %s"), counts.byGrade());
        tallies(lines, Wording.of("Пән: %s", "Предмет: %s", "Subject: %s"), counts.bySubject());
        tallies(lines, Wording.of("Апта: %s", "Неделя с %s", "Week of %s"), counts.byWeek());
        return lines;
    }

    private static void tallies(List<Wording> lines, Wording name, Map<?, Tally> tallies) {
        tallies.forEach((key, tally) -> lines.add(tally(name.with(key), tally)));
    }

    private static Wording tally(Wording name, Tally tally) {
        return Wording.of(
                        "%s: жаңа сабақтар – %d, қайталаулар – %d.",
                        "%s: новых уроков %d, повторов %d.", "%s: premieres %d, repeats %d.")
                .with(name, tally.premieres(), tally.repeats());
    }
}
