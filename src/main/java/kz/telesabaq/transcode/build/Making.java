package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * One decode and everything that is made of it.
 *
 * @param recipe gives the ladder of transport streams the channels play; made along with what is for air
 * @param ride measuring that goes along
 * @param copied house files the source already is: its streams are copied, not encoded
 * @param signed whose picture takes the place of the lesson's, or stands in it
 */
public record Making(
        Source.FromFile source,
        Frames length,
        HouseNumber number,
        Treatment treatment,
        Levels levels,
        Recipe recipe,
        List<RenditionProfile> profiles,
        Optional<QcRide> ride,
        Optional<SignedPicture> signed,
        Set<ProfileName> copied) {

    public Making {
        profiles = List.copyOf(profiles);
        copied = Set.copyOf(copied);
    }

    /** Of the lesson as it came, without anybody who signs. */
    public Making(
            Source.FromFile source,
            Frames length,
            HouseNumber number,
            Treatment treatment,
            Levels levels,
            Recipe recipe,
            List<RenditionProfile> profiles,
            Optional<QcRide> ride) {
        this(source, length, number, treatment, levels, recipe, profiles, ride, Optional.empty(), Set.of());
    }

    <P extends RenditionProfile> List<P> profiles(Class<P> kind) {
        return profiles.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Those that are encoded. */
    List<RenditionProfile.HouseFile> houses() {
        return profiles(RenditionProfile.HouseFile.class).stream()
                .filter(house -> !copied.contains(house.name()))
                .toList();
    }

    /** The transport streams of the channels; air waits for them. */
    List<RungProfile> airLadder() {
        return profiles.stream().anyMatch(RenditionProfile::isForAir) ? recipe.ladder() : List.of();
    }
}
