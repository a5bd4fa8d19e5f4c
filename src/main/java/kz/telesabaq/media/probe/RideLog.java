package kz.telesabaq.media.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.qc.LoudnessPoint;
import kz.telesabaq.media.qc.QcMeasured;

/** Reads the log of a run a ride is on; what {@link MeasuringLog} knows already is left to it. */
final class RideLog {
    private static final Pattern VALUE =
            Pattern.compile("^\\[(\\S+) @ \\S+] (?:\\[info] )?lavfi\\.([\\w.]+)[=:] ?(\\S+)");
    private static final Pattern AT = Pattern.compile("^\\[(\\S+) @ \\S+] (?:\\[info] )?frame:.*pts_time:(\\S+)");
    private static final Pattern RANGE = Pattern.compile("^\\s*LRA:\\s+(\\S+) LU");
    private static final Pattern FLAT = Pattern.compile("Flat factor: (\\S+)");
    private static final Pattern FIELDS =
            Pattern.compile("Multi frame detection: TFF:\\s*(\\d+) BFF:\\s*(\\d+) Progressive:\\s*(\\d+)");
    private static final Pattern BOX = Pattern.compile("cropdetect.* w:(-?\\d+) h:(-?\\d+) ");
    private static final int QUIETEST = -700;
    private static final int AREA = 480 * 270;
    /** Fewer pictures say nothing about the order of fields. */
    private static final int FEWEST_JUDGED = 250;

    private final MeasuringLog basics;
    private final Map<String, String> times = new HashMap<>();
    private final List<Stretch> frozen = new ArrayList<>();
    private final List<LoudnessPoint> curve = new ArrayList<>();
    private String frozenFrom = "";
    private String momentary = "";
    private String curveFilter = "";
    private int range;
    private int flat;
    private int mixedFields;
    private int bars;
    private double phases;
    private double outOfRange;
    private int phaseCount;
    private int rangeCount;

    RideLog(Essence essence) {
        this.basics = new MeasuringLog(essence);
    }

    synchronized void line(String line) {
        Matcher found = AT.matcher(line);
        if (found.find()) {
            times.put(found.group(1), found.group(2));
        } else if ((found = VALUE.matcher(line)).find()) {
            value(found.group(1), found.group(2), found.group(3));
        } else if ((found = RANGE.matcher(line)).find()) {
            range = LogNumbers.tenths(found.group(1));
        } else if ((found = FLAT.matcher(line)).find()) {
            flat = Math.max(flat, LogNumbers.tenths(found.group(1)));
        } else if ((found = FIELDS.matcher(line)).find()) {
            fields(number(found, 1), number(found, 2), number(found, 3));
        } else if ((found = BOX.matcher(line)).find()) {
            // a picture that is black throughout has no box
            long box = Math.max(0L, number(found, 1)) * Math.max(0, number(found, 2));
            bars = box == 0 ? 0 : (int) (1000 - 1000 * box / AREA);
        } else {
            basics.line(line);
        }
    }

    void complain(String words) {
        basics.complain(words);
    }

    /** All that was measured; what still lasts at the end lasts to it. */
    synchronized QcMeasured measured(long pictures, List<Stretch> flashes) {
        basics.pictures(pictures);
        Measurement seen = basics.measurement();
        if (!frozenFrom.isEmpty()) {
            Frames from = LogNumbers.at(frozenFrom);
            frozen.add(new Stretch(from, from.isLongerThan(seen.picture()) ? from : seen.picture()));
            frozenFrom = "";
        }
        int phase = phaseCount == 0 ? 100 : (int) Math.round(100 * phases / phaseCount);
        int outside = rangeCount == 0 ? 0 : (int) Math.round(1000 * outOfRange / rangeCount);
        return new QcMeasured(seen, frozen, flashes, range, phase, outside, flat, mixedFields, bars, curve);
    }

    private void value(String filter, String name, String value) {
        switch (name) {
            case "freezedetect.freeze_start" -> frozenFrom = value;
            case "freezedetect.freeze_end" -> {
                frozen.add(LogNumbers.stretch(frozenFrom, value));
                frozenFrom = "";
            }
            case "signalstats.BRNG" -> {
                outOfRange += LogNumbers.value(value);
                rangeCount++;
            }
            case "aphasemeter.phase" -> {
                // the same value is told again behind the loudness filter, with the phase filter's own line first
                if (!filter.equals(curveFilter)) {
                    phases += LogNumbers.value(value);
                    phaseCount++;
                }
            }
            case "r128.M" -> {
                curveFilter = filter;
                momentary = value;
            }
            case "r128.S" -> point(LogNumbers.at(times.getOrDefault(filter, "0")), value);
            default -> {
                // keys nobody asked for
            }
        }
    }

    /** One point a second: some versions of ffmpeg tell every tenth of it. */
    private void point(Frames at, String shortTerm) {
        if (curve.isEmpty() || at.count() - curve.getLast().at().count() >= Frames.PER_SECOND) {
            curve.add(new LoudnessPoint(
                    at,
                    Math.max(QUIETEST, LogNumbers.tenths(momentary)),
                    Math.max(QUIETEST, LogNumbers.tenths(shortTerm))));
        }
    }

    private void fields(int top, int bottom, int whole) {
        int judged = top + bottom + whole;
        mixedFields = judged < FEWEST_JUDGED ? 0 : 1000 * Math.min(top, bottom) / judged;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
