package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.build.LevelRound;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.verify.Playable.Ear;

/** From what was seen and what was played to the outcome: whose fault is what, and what people should know. */
final class Judging {
    /** What coders put before the first sample and behind the last. */
    private static final int CODER_SAMPLES = 4096;

    private static final int MOST_TOLD = 8;

    private final StepOrder order;
    private final Listened listened;
    private final MadeLook look;
    private final Frames length;
    private final List<String> complaints = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Judging(StepOrder order, Listened listened, MadeLook look) {
        this.order = order;
        this.listened = listened;
        this.look = look;
        this.length = order.work().length();
        complaints.addAll(look.complaints());
    }

    /** The outcome, with {@link Verified} in the folder when all is well. */
    StepOutcome outcome(List<Played> played, Path folder) throws IOException {
        List<Playable> files = look.playables();
        Frames shown = shown(files, played);
        boolean endsEarly = length.isLongerThan(shown.plus(Frames.ONE));
        for (int at = 0; at < files.size(); at++) {
            playedThrough(files.get(at), played.get(at), endsEarly ? shown : length);
        }
        Loudness house = levels(played);
        if (!complaints.isEmpty() && !endsEarly) {
            return new StepOutcome.Failed(Outcome.Cause.BROKE, told());
        }
        if (endsEarly) {
            findings.add(WorkFindings.pictureEndsEarly(order.work().name(), shown, length));
        }
        if (look.isBlackThroughout()) {
            decisions.add(VerifyWords.postersBlack());
        }
        if (!findings.isEmpty()) {
            return new StepOutcome.Refused(findings);
        }
        new Verified(house, played.isEmpty() ? List.of() : played.getFirst().curve()).write(folder);
        return new StepOutcome.Made(decisions);
    }

    private String told() {
        String some = complaints.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return complaints.size() <= MOST_TOLD ? some : some + "; and %d more".formatted(complaints.size() - MOST_TOLD);
    }

    /** How far the file goes that goes farthest: when none reaches the end, the recording does not. */
    private Frames shown(List<Playable> files, List<Played> played) {
        long most = 0;
        boolean any = false;
        for (int at = 0; at < files.size(); at++) {
            long due = files.get(at).pictures().orElse(0);
            if (due > 0) {
                any = true;
                most = Math.max(most, Math.ceilDiv(played.get(at).pictures() * length.count(), due));
            }
        }
        return any ? Frames.of(most) : length;
    }

    private void playedThrough(Playable file, Played played, Frames shown) {
        played.complaints().forEach(complaint -> complaints.add("%s: %s".formatted(file.name(), complaint)));
        file.pictures().ifPresent(due -> {
            if (shown.equals(length) && played.pictures() != due) {
                complaints.add("%s: plays %d pictures, not %d".formatted(file.name(), played.pictures(), due));
            }
        });
        if (played.samples().size() != file.tracks()) {
            complaints.add("%s: plays %d tracks of sound, not %d"
                    .formatted(file.name(), played.samples().size(), file.tracks()));
        }
        long due = MadeLook.samples(length);
        for (long samples : played.samples()) {
            if (samples < due || samples > due + CODER_SAMPLES) {
                complaints.add("%s: plays %d samples of sound, not %d".formatted(file.name(), samples, due));
            }
        }
        if (played.others() == Played.Others.HEARD) {
            complaints.add(file.name() + ": carries sound on tracks that must be silent");
        }
    }

    /** Levels of all house files, and of the ladder's best sound; what is told of the house is the first one's. */
    private Loudness levels(List<Played> played) {
        Loudness first = new Loudness.Unmeasured();
        for (int at = 0; at < look.houses().size(); at++) {
            Loudness heard = played.get(at).loudness();
            level(look.houses().get(at), heard);
            if (at > 0) {
                otherLevel(look.houses().get(at), heard);
            }
            first = at == 0 ? heard : first;
        }
        for (int at = 0; at < played.size(); at++) {
            if (look.playables().get(at).ear() == Ear.STREAM) {
                decisions.add(VerifyWords.webLevel(
                        look.playables().get(at).name(), played.get(at).loudness()));
            }
        }
        return first;
    }

    private void level(RenditionProfile.HouseFile profile, Loudness heard) {
        switch (heard) {
            case Loudness.Unmeasured silent -> {
                if (listened.heard() == Heard.SOMETHING) {
                    complaints.add(profile.name().id() + ": is silent, although something was heard in the recording");
                }
            }
            case Loudness.Measured loud
            when listened.heard() == Heard.SILENCE ->
                complaints.add("%s: is heard (%s), although the recording is silent"
                        .formatted(profile.name().id(), loud));
            case Loudness.Measured fit -> {}
        }
    }

    /** The first one's level is JUDGE's, where a person may take it upon themselves. */
    private void otherLevel(RenditionProfile.HouseFile profile, Loudness heard) {
        if (heard instanceof Loudness.Measured loud && !LevelRound.isFit(loud, profile.sheet())) {
            decisions.add(VerifyWords.otherHouseOffLevel(profile.name().id(), loud));
        }
    }
}
