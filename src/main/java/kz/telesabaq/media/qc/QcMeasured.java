package kz.telesabaq.media.qc;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.Stretch;

/**
 * What a ride measured of one recording as it came.
 *
 * @param seen lengths, black, silence, dead channels, loudness and complaints
 * @param frozen stretches of at least two seconds in which the picture does not move
 * @param flashes stretches the photosensitivity pre-check objects to
 * @param loudnessRangeTenths LRA in tenths of LU
 * @param phaseHundredths mean phase of the two channels, from −100, each cancelling the other, to 100
 * @param outOfRangePerMille pixels outside the range of EBU R 103, of all pixels looked at
 * @param flatTenths the greatest flat factor of a channel: how long its peaks stand at their limit
 * @param mixedFieldsPerMille pictures of the rarer order of fields, of all judged; 0 when too few were judged
 * @param barsPerMille of the picture's area that is never anything but black
 * @param curve one point each second
 */
public record QcMeasured(
        Measurement seen,
        List<Stretch> frozen,
        List<Stretch> flashes,
        int loudnessRangeTenths,
        int phaseHundredths,
        int outOfRangePerMille,
        int flatTenths,
        int mixedFieldsPerMille,
        int barsPerMille,
        List<LoudnessPoint> curve) {

    public QcMeasured {
        frozen = List.copyOf(frozen);
        flashes = List.copyOf(flashes);
        curve = List.copyOf(curve);
    }

    /** The loudest three seconds in tenths of LUFS; −700 when nothing was loud enough to measure. */
    public int loudestShortTerm() {
        return curve.stream().mapToInt(LoudnessPoint::shortTermTenths).reduce(-700, Math::max);
    }

    /** The longer of picture and sound. */
    public Frames length() {
        return seen.picture().isLongerThan(seen.sound()) ? seen.picture() : seen.sound();
    }
}
