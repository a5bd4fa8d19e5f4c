package kz.telesabaq.media.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;

/**
 * Whether a recording is fit to be made into a lesson for air. Thresholds follow the EBU QC catalogue (Tech 3363) and what
 * partners publish; the first and the last second are free of black and silence rules.
 */
public final class MasterRules {
    static final Frames SHORTEST = Frames.ofSeconds(10);
    static final Frames FREE_ENDS = Frames.ofSeconds(1);
    static final Frames LONG_SILENCE = Frames.ofSeconds(10);
    static final Frames LONG_BLACK = Frames.ofSeconds(2);
    static final Frames BRIEF_BLACK = Frames.of(13);
    static final Frames HEADER_TOLERANCE = Frames.of(13);
    static final Frames SOUND_TOLERANCE = Frames.of(2);
    static final Frames SOUND_LIMIT = Frames.ofSeconds(1);
    static final int SMALLEST_HEIGHT = 360;
    static final int CLIPPED_PEAK_TENTHS = 0;

    private final MasterWords words;

    private MasterRules(Place place) {
        this.words = new MasterWords(place);
    }

    /**
     * Everything that is to be said about a recording, blocking things first.
     *
     * @param givenName the name its owner knows it by
     * @param booking empty when it is not known where it will air
     */
    public static List<Finding> check(
            String givenName, Essence essence, Measurement measured, Optional<Booking> booking) {
        var rules = new MasterRules(Place.file(givenName));
        List<Finding> findings = new ArrayList<>(rules.present(essence));
        if (!measured.complaints().isEmpty()) {
            findings.add(rules.words.unreadable(measured.picture(), measured.complaints()));
            return List.copyOf(findings);
        }
        if (!essence.videoCodec().isEmpty()) {
            findings.addAll(rules.length(essence, measured, booking));
            findings.addAll(rules.black(measured));
            findings.addAll(rules.geometry(essence));
        }
        if (essence.audioChannels() > 0) {
            findings.addAll(rules.sound(measured));
        }
        return Stream.concat(
                        findings.stream().filter(Finding::isBlocking),
                        findings.stream().filter(finding -> !finding.isBlocking()))
                .toList();
    }

    private List<Finding> present(Essence essence) {
        List<Finding> findings = new ArrayList<>();
        if (essence.videoCodec().isEmpty()) {
            findings.add(words.noPicture());
        }
        if (essence.audioChannels() == 0) {
            findings.add(words.noSound());
        }
        return findings;
    }

    /** A screen recording may hold one picture for seconds; its last one then ends the decoding early. */
    private static Frames twoFramesOf(Essence essence) {
        return essence.rateNumerator() <= 0
                ? Frames.ZERO
                : Frames.of(Math.ceilDiv(2L * Frames.PER_SECOND * essence.rateDenominator(), essence.rateNumerator()));
    }

    private List<Finding> length(Essence essence, Measurement measured, Optional<Booking> booking) {
        List<Finding> findings = new ArrayList<>();
        Frames length = measured.picture();
        Frames slack = HEADER_TOLERANCE.plus(twoFramesOf(essence));
        if (essence.length().isLongerThan(length.plus(slack))) {
            findings.add(words.shorterThanItSays(essence.length(), length));
        }
        findings.addAll(HeaderRules.length(words, length, booking));
        return findings;
    }

    private List<Finding> black(Measurement measured) {
        List<Finding> findings = new ArrayList<>();
        for (Stretch stretch : measured.black()) {
            Stretch seen = middle(stretch, measured.picture());
            if (!LONG_BLACK.isLongerThan(seen.length())) {
                findings.add(words.longBlack(seen));
            } else if (!BRIEF_BLACK.isLongerThan(seen.length())) {
                findings.add(words.briefBlack(seen));
            }
        }
        return findings;
    }

    private List<Finding> geometry(Essence essence) {
        List<Finding> findings = new ArrayList<>();
        if (essence.height() > essence.width()) {
            findings.add(words.portrait(essence.width(), essence.height()));
        }
        if (Math.min(essence.height(), essence.width()) < SMALLEST_HEIGHT) {
            findings.add(words.smallPicture(essence.width(), essence.height()));
        }
        return findings;
    }

    private List<Finding> sound(Measurement measured) {
        List<Finding> findings = new ArrayList<>();
        boolean pictureKnown = !measured.picture().isZero();
        if (pictureKnown && measured.picture().isLongerThan(measured.sound().plus(SOUND_LIMIT))) {
            findings.add(words.soundEndsEarly(measured.sound(), measured.picture()));
        } else if (pictureKnown
                && measured.picture().isLongerThan(measured.sound().plus(SOUND_TOLERANCE))) {
            findings.add(words.soundEndsSlightlyEarly(measured.sound(), measured.picture()));
        } else if (pictureKnown
                && measured.sound().isLongerThan(measured.picture().plus(SOUND_LIMIT))) {
            findings.add(words.soundGoesOn(measured.sound(), measured.picture()));
        }
        switch (measured.loudness()) {
            case Loudness.Unmeasured silent -> findings.add(words.nothingHeard());
            case Loudness.Measured loud -> {
                findings.addAll(silences(measured));
                measured.deadChannels().forEach(channel -> findings.add(words.deadChannel(channel)));
                if (loud.truePeakTenths() > CLIPPED_PEAK_TENTHS) {
                    findings.add(words.clipped(loud.truePeakTenths()));
                }
            }
        }
        return findings;
    }

    private List<Finding> silences(Measurement measured) {
        return measured.silence().stream()
                .map(stretch -> middle(stretch, measured.sound()))
                .filter(stretch -> !LONG_SILENCE.isLongerThan(stretch.length()))
                .map(words::longSilence)
                .toList();
    }

    private static Stretch middle(Stretch stretch, Frames whole) {
        Frames last = whole.isLongerThan(FREE_ENDS) ? whole.minus(FREE_ENDS) : Frames.ZERO;
        return stretch.within(FREE_ENDS, last);
    }
}
