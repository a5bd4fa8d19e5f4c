package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.PictureFacts.Light;
import kz.telesabaq.media.PictureFacts.Pace;
import kz.telesabaq.media.PictureFacts.Scan;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.transcode.build.Treatment.Carriage;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatment.Spread;

/** Decides what a recording needs, from what the probe said of it. Every decision is told. */
public final class Treatments {
    /** Two frames are nobody's fault; more is heard. */
    private static final Frames SHORT_BY = Frames.of(2);

    private final List<Decision> decisions = new ArrayList<>();

    private Treatments() {}

    /** What this machine's ffmpeg can do. */
    public enum ToneMapping {
        POSSIBLE,
        /** Its build has no {@code zscale}. */
        MISSING
    }

    /**
     * @param length of what is made
     * @param language the lesson's, where the recording carries several
     */
    public static Treatment of(SourceFacts facts, Frames length, Language language, ToneMapping toneMapping) {
        var treatments = new Treatments();
        String picture = facts.picture()
                .map(seen -> treatments.picture(seen, toneMapping))
                .orElse("");
        Carriage carriage = facts.picture().map(treatments::carriage).orElse(Carriage.WHOLE_FRAMES);
        Programme programme = treatments.programme(facts.sounds(), length, language);
        if (!facts.captionCodecs().isEmpty()) {
            treatments.decisions.add(TreatmentWords.captionsInsideLeft(String.join(", ", facts.captionCodecs())));
        }
        return new Treatment(picture, carriage, programme, treatments.decisions);
    }

    private String picture(PictureFacts seen, ToneMapping toneMapping) {
        if (seen.quarterTurns() != 0) {
            decisions.add(TreatmentWords.turned(seen.quarterTurns() * 90));
        }
        shape(seen);
        if (seen.width() % 2 != 0 || seen.height() % 2 != 0) {
            decisions.add(TreatmentWords.evened(seen.width(), seen.height()));
        }
        if (seen.light() == Light.STANDARD) {
            return "";
        }
        if (toneMapping == ToneMapping.MISSING) {
            decisions.add(TreatmentWords.lightLeft());
            return "";
        }
        decisions.add(TreatmentWords.toneMapped(seen.light() == Light.PQ ? "PQ" : "HLG"));
        return toneMap(seen.light() == Light.PQ ? "smpte2084" : "arib-std-b67");
    }

    /** Made smaller first: floating point at 4K would take longer than everything else together. */
    private static String toneMap(String curve) {
        return ("scale=w='min(1920,iw)':h=-2,format=yuv420p10le,zscale=tin=%s:min=bt2020nc:pin=bt2020:rin=limited:t=linear:npl=100,"
                        + "format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=limited,"
                        + "format=yuv420p,")
                .formatted(curve);
    }

    private void shape(PictureFacts seen) {
        long wide = (long) seen.width() * seen.pixelWide();
        long high = (long) seen.height() * seen.pixelHigh();
        long shownWide = seen.isOnItsSide() ? high : wide;
        long shownHigh = seen.isOnItsSide() ? wide : high;
        if (seen.isPortrait()) {
            decisions.add(TreatmentWords.upright());
        } else if (shownWide * 9 * 100 < shownHigh * 16 * 99) {
            decisions.add(TreatmentWords.pillarboxed(ratio(shownWide, shownHigh)));
        } else if (shownWide * 9 * 99 > shownHigh * 16 * 100) {
            decisions.add(TreatmentWords.letterboxed(ratio(shownWide, shownHigh)));
        }
    }

    private static String ratio(long wide, long high) {
        return wide * 3 == high * 4 ? "4:3" : hundredths(wide * 100 / high) + ":1";
    }

    private static String hundredths(long hundredths) {
        return "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    private Carriage carriage(PictureFacts seen) {
        String rate = hundredths(seen.rateNumerator() * 100L / seen.rateDenominator());
        if (seen.pace() == Pace.VARIABLE) {
            decisions.add(TreatmentWords.madeConstant(rate));
        }
        boolean whole = seen.rateNumerator() > 0 && 25L * seen.rateDenominator() % seen.rateNumerator() == 0;
        if (!whole) {
            decisions.add(TreatmentWords.madeFields(rate));
            return Carriage.FIELDS;
        }
        decisions.add(
                seen.scan() == Scan.PROGRESSIVE ? TreatmentWords.segmentedFrames(rate) : TreatmentWords.fieldsKept());
        return Carriage.WHOLE_FRAMES;
    }

    private Programme programme(List<SoundFacts> sounds, Frames length, Language language) {
        if (sounds.isEmpty()) {
            decisions.add(TreatmentWords.silencePutIn());
            return new Programme.Silence();
        }
        if (isStereoInTwo(sounds)) {
            decisions.add(TreatmentWords.monoTracksPaired(sounds.size()));
            return new Programme.Pair(0, 1);
        }
        int at = inLanguage(sounds, language).orElse(0);
        SoundFacts heard = sounds.get(at);
        if (sounds.size() > 1) {
            decisions.add(TreatmentWords.soundChosen(sounds.size(), at + 1, heard.language()));
        }
        if (heard.channels() == 1) {
            decisions.add(TreatmentWords.monoOnBoth());
        } else if (heard.channels() > 2) {
            decisions.add(TreatmentWords.mixedDown(heard.channels()));
        }
        if (heard.samplesPerSecond() != 48_000) {
            decisions.add(TreatmentWords.resampled(heard.samplesPerSecond()));
        }
        if (!heard.length().isZero() && length.isLongerThan(heard.length().plus(SHORT_BY))) {
            decisions.add(TreatmentWords.silenceAdded(length.minus(heard.length())));
        }
        return new Programme.Stream(at, heard.channels() == 1 ? Spread.ONE_TO_BOTH : Spread.AS_USUAL);
    }

    /** Cameras and house files carry every channel in a track of its own: the first two are left and right. */
    private static boolean isStereoInTwo(List<SoundFacts> sounds) {
        return sounds.size() > 1
                && sounds.stream()
                        .allMatch(sound -> sound.channels() == 1
                                && sound.samplesPerSecond() == 48_000
                                && sound.language().equals(sounds.getFirst().language()));
    }

    /** Files write {@code kaz}, {@code kk} or {@code kk-KZ}. */
    private static Optional<Integer> inLanguage(List<SoundFacts> sounds, Language language) {
        Locale wanted = language.locale();
        for (int at = 0; at < sounds.size(); at++) {
            String written = sounds.get(at).language().toLowerCase(Locale.ROOT);
            if (written.equals(wanted.getISO3Language())
                    || written.equals(wanted.getLanguage())
                    || written.startsWith(wanted.getLanguage() + "-")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
