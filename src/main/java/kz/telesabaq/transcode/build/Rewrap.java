package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * Tells whether a source already is what a profile of XDCAM in MXF asks: then it is copied, not encoded again. Length, timecode,
 * tracks, size, fields, rate and loudness have to be the profile's own; VERIFY stays the judge of the rest.
 */
public final class Rewrap {
    /** Listening stops this near to its aim, so together they stay within ±0.2 LU. */
    private static final int MOST_GAIN = 1;

    private Rewrap() {}

    /**
     * @param bytes of the source
     * @param length of what is made
     */
    public static Set<ProfileName> copied(
            SourceFacts facts, long bytes, Frames length, Listened listened, List<RenditionProfile> profiles) {
        boolean onLevel = listened.heard() == Heard.SOMETHING
                && listened.levels().house() == Peaks.FREE
                && Math.abs(listened.levels().houseGainTenths()) <= MOST_GAIN;
        return profiles.stream()
                .filter(profile -> onLevel
                        && profile instanceof RenditionProfile.HouseFile house
                        && house.signer().isEmpty()
                        && is(facts, bytes, length, house))
                .map(RenditionProfile::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static List<Decision> decisions(Set<ProfileName> copied) {
        return copied.stream()
                .map(ProfileName::id)
                .sorted()
                .map(TreatmentWords::rewrapped)
                .toList();
    }

    private static boolean is(SourceFacts facts, long bytes, Frames length, RenditionProfile.HouseFile house) {
        HouseProfile sheet = house.sheet();
        long rate = bytes * 8 * Frames.PER_SECOND / length.count();
        return house.container().equals("mxf")
                && facts.container().equals("mxf")
                && sheet.videoCodec().equals("mpeg2video")
                && facts.length().equals(length)
                && facts.startTimecode().equals(sheet.startTimecode())
                && facts.picture().filter(seen -> is(seen, sheet)).isPresent()
                && hasTracks(facts, length, sheet)
                && rate <= sheet.bitsPerSecond()
                && rate >= sheet.bitsPerSecond() / 100 * 97;
    }

    private static boolean is(PictureFacts seen, HouseProfile sheet) {
        return seen.codec().equals(sheet.videoCodec())
                && seen.profile().equals("4:2:2")
                && seen.width() == sheet.width()
                && seen.height() == sheet.height()
                && seen.pixelWide() == seen.pixelHigh()
                && seen.quarterTurns() == 0
                && seen.rateNumerator() == Frames.PER_SECOND * seen.rateDenominator()
                && seen.pace() == PictureFacts.Pace.CONSTANT
                && seen.scan() == PictureFacts.Scan.TOP_FIELD_FIRST
                && seen.light() == PictureFacts.Light.STANDARD
                && seen.pixelFormat().equals(sheet.pixelFormat());
    }

    private static boolean hasTracks(SourceFacts facts, Frames length, HouseProfile sheet) {
        return facts.sounds().size() == sheet.audioTracks()
                && facts.sounds().stream()
                        .allMatch(sound -> sound.codec().equals(sheet.audioCodec())
                                && sound.channels() == 1
                                && sound.samplesPerSecond() == 48_000
                                && sound.length().equals(length));
    }
}
