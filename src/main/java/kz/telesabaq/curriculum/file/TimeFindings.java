package kz.telesabaq.curriculum.file;

import static kz.telesabaq.findings.Finding.blocks;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a cell that says when: dates, times, zones, quarters, rasters; one sentence a rule. */
final class TimeFindings {
    private TimeFindings() {}

    static Finding notADate(Place place, String value) {
        return blocks(
                "curriculum.not-a-date",
                place,
                Wording.of("«%s» – күн емес.", "«%s» – не дата.", "\"%s\" is not a date.")
                        .with(value),
                Wording.of(
                        "Күнді 2026-09-01 түрінде жазыңыз.",
                        "Запишите дату в виде 2026-09-01.",
                        "Write the date as 2026-09-01."));
    }

    static Finding datesReversed(Place place, LocalDate first, LocalDate last) {
        return blocks(
                "curriculum.dates-reversed",
                place,
                Wording.of(
                                "Соңы (%2$s) басынан (%1$s) бұрын тұр.",
                                "Конец (%2$s) раньше начала (%1$s).", "The end (%2$s) is before the beginning (%1$s).")
                        .with(first, last),
                Wording.of(
                        "«from» және «to» ұяшықтарындағы күндерді тексеріңіз.",
                        "Проверьте даты в ячейках «from» и «to».",
                        "Check the dates in \"from\" and \"to\"."));
    }

    static Finding notATime(Place place, String value) {
        return blocks(
                "curriculum.not-a-time",
                place,
                Wording.of("«%s» – тәулік уақыты емес.", "«%s» – не время суток.", "\"%s\" is not a time of day.")
                        .with(value),
                Wording.of(
                        "Уақытты 09:00 түрінде жазыңыз.", "Запишите время в виде 09:00.", "Write the time as 09:00."));
    }

    static Finding noSuchZone(Place place, String value) {
        return blocks(
                "curriculum.unknown-zone",
                place,
                Wording.of(
                                "«%s» уақыт белдеуі белгісіз.",
                                "Часовой пояс «%s» неизвестен.", "The time zone \"%s\" is not known.")
                        .with(value),
                Wording.of(
                        "Аймақты Asia/Almaty түрінде жазыңыз; +05:00 сияқты ығысу жарамайды.",
                        "Запишите регион в виде Asia/Almaty; смещение вроде +05:00 не годится.",
                        "Write a region such as Asia/Almaty; an offset such as +05:00 will not do."));
    }

    static Finding notForAll(Place place, String value) {
        return blocks(
                "curriculum.not-for-all-grades",
                place,
                Wording.of(
                                "Оқу жылы, тоқсандар мен жұмыс күндері барлық сыныпқа ортақ, ал мұнда «%s» жазылған.",
                                "Учебный год, четверти и рабочие дни общие для всех классов, а здесь записано «%s».",
                                "Year, quarters and working days are the same for all grades, but here \"%s\" is written.")
                        .with(value),
                Wording.of(
                        "1-11 деп жазыңыз; жеке сыныптардың демалысын «holiday» жолымен көрсетіңіз.",
                        "Запишите 1-11; отдых отдельных классов укажите строкой «holiday».",
                        "Write 1-11; give the free days of single grades in a row \"holiday\"."));
    }

    static Finding noSuchKind(Place place, String value) {
        return blocks(
                "curriculum.unknown-kind",
                place,
                Wording.of("«%s» деген жол түрі жоқ.", "Вида строки «%s» нет.", "There is no kind of row \"%s\".")
                        .with(value),
                Wording.of(
                        "Мыналардың бірін жазыңыз: year, quarter, holiday, national, day_off, working_day, quarantine, frost.",
                        "Запишите одно из: year, quarter, holiday, national, day_off, working_day, quarantine, frost.",
                        "Write one of year, quarter, holiday, national, day_off, working_day, quarantine, frost."));
    }

    static Finding noSuchRaster(Place place, String value) {
        return blocks(
                "curriculum.raster-not-offered",
                place,
                Wording.of(
                                "Уақыт торы %s минут бола алмайды.",
                                "Сетка в %s мин не предусмотрена.", "A raster of %s minutes is not offered.")
                        .with(value),
                Wording.of(
                        "10, 12, 15 немесе 20 деп жазыңыз; бос қалса – 15.",
                        "Запишите 10, 12, 15 или 20; пусто – 15.",
                        "Write 10, 12, 15 or 20; empty means 15."));
    }

    static Finding lessonsBeforeOpening(Place place, LocalTime from, LocalTime opens) {
        return blocks(
                "curriculum.lessons-before-opening",
                place,
                Wording.of(
                                "Сабақтар %s басталады, ал эфир күні %s ғана ашылады.",
                                "Уроки начинаются в %s, а эфирный день открывается лишь в %s.",
                                "Lessons begin at %s, but the air day opens only at %s.")
                        .with(from, opens),
                Wording.of(
                        "«day_opens» немесе «from» уақытын түзетіңіз.",
                        "Исправьте время «day_opens» или «from».",
                        "Correct \"day_opens\" or \"from\"."));
    }

    static Finding noRoomForASlot(Place place, LocalTime from, LocalTime until, int raster) {
        return blocks(
                "curriculum.no-room-for-a-slot",
                place,
                Wording.of(
                                "%s – %s аралығына %d минуттық бірде-бір слот сыймайды.",
                                "Между %s и %s не помещается ни одного слота в %d мин.",
                                "Between %s and %s there is no room for a single slot of %d minutes.")
                        .with(from, until, raster),
                Wording.of(
                        "«until» уақыты «from» уақытынан кейін болсын.",
                        "Время «until» должно быть позже времени «from».",
                        "Let \"until\" be later than \"from\"."));
    }
}
