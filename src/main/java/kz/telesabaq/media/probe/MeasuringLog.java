package kz.telesabaq.media.probe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.ffmpeg.Progress;

/** Reads the log of a measuring pass line by line; the same words from ffmpeg 5.1 to 8. */
final class MeasuringLog {
    private static final Pattern BLACK = Pattern.compile("black_start:(\\S+) black_end:(\\S+)");
    private static final Pattern SILENCE_START = Pattern.compile("silence_start: (\\S+)");
    private static final Pattern SILENCE_END = Pattern.compile("silence_end: (\\S+)");
    private static final Pattern INTEGRATED = Pattern.compile("^\\s*I:\\s+(\\S+) LUFS");
    private static final Pattern PEAK = Pattern.compile("^\\s*Peak:\\s+(\\S+) dBFS");
    private static final Pattern CHANNEL_LEVEL = Pattern.compile("RMS level dB: (\\S+)");
    private static final Pattern SAMPLES = Pattern.compile("Number of samples: (\\d+)");
    private static final Pattern COMPLAINT = Pattern.compile("\\[(?:error|fatal)\\] (.*)");
    private static final int SAMPLES_A_FRAME = 48_000 / Frames.PER_SECOND;
    private static final int SILENT_LUFS_TENTHS = -700;
    private static final int MOST_COMPLAINTS = 5;
    private static final BigDecimal HEARD = BigDecimal.valueOf(-60);
    private static final BigDecimal DEAD = BigDecimal.valueOf(-90);

    private final Essence essence;
    private final List<Stretch> black = new ArrayList<>();
    private final List<Stretch> silence = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> channelLevels = new ArrayList<>();
    private String silenceStart = "";
    private String integrated = "";
    private String peak = "";
    private long samples;
    private long pictures;

    MeasuringLog(Essence essence) {
        this.essence = essence;
    }

    synchronized void line(String line) {
        Matcher found = BLACK.matcher(line);
        if (found.find()) {
            black.add(LogNumbers.stretch(found.group(1), found.group(2)));
        } else if ((found = SILENCE_START.matcher(line)).find()) {
            silenceStart = found.group(1);
        } else if ((found = SILENCE_END.matcher(line)).find()) {
            silence.add(LogNumbers.stretch(silenceStart.isEmpty() ? "0" : silenceStart, found.group(1)));
            silenceStart = "";
        } else if ((found = INTEGRATED.matcher(line)).find()) {
            integrated = found.group(1);
        } else if ((found = PEAK.matcher(line)).find()) {
            peak = found.group(1);
        } else if ((found = CHANNEL_LEVEL.matcher(line)).find()) {
            channelLevels.add(found.group(1));
        } else if ((found = SAMPLES.matcher(line)).find()) {
            samples = Long.parseLong(found.group(1));
        } else if ((found = COMPLAINT.matcher(line)).find()) {
            complain(found.group(1));
        }
    }

    synchronized void complain(String words) {
        if (complaints.size() < MOST_COMPLAINTS && !complaints.contains(words)) {
            complaints.add(words);
        }
    }

    synchronized boolean hasComplaints() {
        return !complaints.isEmpty();
    }

    /** How far the decoding came; its pictures are counted at 25 a second. */
    synchronized void reached(Progress progress) {
        pictures = progress.frames();
    }

    /** How many pictures were counted at 25 a second by somebody else. */
    synchronized void pictures(long count) {
        pictures = count;
    }

    /** All that was measured. */
    synchronized Measurement measurement() {
        Frames sound = Frames.of(Math.ceilDiv(samples, SAMPLES_A_FRAME));
        Frames picture = essence.videoCodec().isEmpty() ? Frames.ZERO : Frames.of(pictures);
        if (!silenceStart.isEmpty()) {
            Frames from = LogNumbers.at(silenceStart);
            silence.add(new Stretch(from, from.isLongerThan(sound) ? from : sound));
            silenceStart = "";
        }
        return new Measurement(picture, sound, loudness(), black, silence, deadChannels(), complaints);
    }

    private Loudness loudness() {
        if (!LogNumbers.isNumber(integrated) || !LogNumbers.isNumber(peak)) {
            return new Loudness.Unmeasured();
        }
        int tenths = LogNumbers.tenths(integrated);
        return tenths <= SILENT_LUFS_TENTHS
                ? new Loudness.Unmeasured()
                : new Loudness.Measured(tenths, LogNumbers.tenths(peak));
    }

    private List<Integer> deadChannels() {
        boolean oneIsHeard = channelLevels.stream().anyMatch(level -> isAbove(level, HEARD));
        List<Integer> dead = new ArrayList<>();
        for (int i = 0; i < channelLevels.size(); i++) {
            if (essence.audioChannels() == 2 && oneIsHeard && !isAbove(channelLevels.get(i), DEAD)) {
                dead.add(i + 1);
            }
        }
        return dead;
    }

    private static boolean isAbove(String level, BigDecimal limit) {
        return LogNumbers.isNumber(level) && new BigDecimal(level).compareTo(limit) > 0;
    }
}
