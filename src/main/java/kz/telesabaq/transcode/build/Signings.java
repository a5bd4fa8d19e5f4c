package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Decision;

/** What is said of signed versions. */
public final class Signings {
    /** So much apart nobody sees. */
    private static final Frames ALIKE = Frames.of(2);

    private Signings() {}

    public static List<Decision> decisions(SignedPicture signed, Frames lesson) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(
                switch (signed.use()) {
                    case INSERT ->
                        TreatmentWords.signingInserted(signed.signer().widthPercent());
                    case VERSION -> TreatmentWords.signingVersion();
                });
        if (lesson.isLongerThan(signed.length().plus(ALIKE))) {
            decisions.add(TreatmentWords.signingEndsEarly(signed.length()));
        } else if (signed.length().isLongerThan(lesson.plus(ALIKE))) {
            decisions.add(TreatmentWords.signingCut(signed.length()));
        }
        return decisions;
    }

    public static Decision notMade() {
        return TreatmentWords.signedNotMade();
    }
}
