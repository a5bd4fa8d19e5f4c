package kz.telesabaq.media.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.SourceFacts;

/** What the headers of a recording are enough to say; what only a decoding shows is judged when it is made. */
public final class HeaderRules {
    private HeaderRules() {}

    /**
     * Everything that is to be said, blocking things first.
     *
     * @param givenName the name its owner knows it by
     * @param booking empty when it is not known where it will air
     */
    public static List<Finding> check(String givenName, SourceFacts facts, Optional<Booking> booking) {
        var words = new MasterWords(Place.file(givenName));
        List<Finding> findings = new ArrayList<>();
        if (facts.sounds().isEmpty()) {
            findings.add(words.noSound());
        }
        facts.picture()
                .ifPresentOrElse(
                        picture -> {
                            findings.addAll(size(words, facts, picture));
                            findings.addAll(length(words, facts.length(), booking));
                        },
                        () -> findings.addFirst(words.noPicture()));
        return Stream.concat(
                        findings.stream().filter(Finding::isBlocking),
                        findings.stream().filter(finding -> !finding.isBlocking()))
                .toList();
    }

    /** Whether so long a recording fits its slot; the same for what headers claim and for what a decoding counts. */
    static List<Finding> length(MasterWords words, Frames length, Optional<Booking> booking) {
        List<Finding> findings = new ArrayList<>();
        if (MasterRules.SHORTEST.isLongerThan(length)) {
            findings.add(words.tooShort(length, MasterRules.SHORTEST));
        }
        booking.map(Booking::slot).ifPresent(slot -> {
            if (length.isLongerThan(slot)) {
                findings.add(words.tooLong(length, slot));
            } else if (!length.equals(slot) && Segments.SHORTEST_FILL.isLongerThan(slot.minus(length))) {
                findings.add(words.unfillableRest(length, slot, Segments.SHORTEST_FILL));
            }
        });
        return findings;
    }

    /** Nothing when no more pixels are to be decoded than the house ever does. */
    public static List<Finding> pixels(Place file, int width, int height) {
        return (long) width * height > PictureFacts.MOST_PIXELS
                ? List.of(new MasterWords(file).tooManyPixels(width, height))
                : List.of();
    }

    private static List<Finding> size(MasterWords words, SourceFacts facts, PictureFacts picture) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(pixels(words.place(), picture.width(), picture.height()));
        int width = facts.essence().width();
        int height = facts.essence().height();
        if (picture.isPortrait()) {
            findings.add(words.portrait(width, height));
        }
        if (Math.min(height, width) < MasterRules.SMALLEST_HEIGHT) {
            findings.add(words.smallPicture(width, height));
        }
        return findings;
    }
}
