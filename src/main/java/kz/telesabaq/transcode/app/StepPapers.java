package kz.telesabaq.transcode.app;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kz.telesabaq.transcode.StepBook.Claim;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepOrder;

/** Lays everything a maker needs beside a claimed step: profiles, what is known of the master, folders of earlier steps. */
public final class StepPapers {
    private final Profiles profiles;
    private final MasterPapers masters;
    private final StepFolders folders;
    private final UnaryOperator<TranscodeOrder> seenHere;

    /** @param seenHere names the master where this machine sees it */
    public StepPapers(
            Profiles profiles, MasterPapers masters, StepFolders folders, UnaryOperator<TranscodeOrder> seenHere) {
        this.profiles = profiles;
        this.masters = masters;
        this.folders = folders;
        this.seenHere = seenHere;
    }

    StepOrder of(Claim claim) {
        TranscodeOrder work = seenHere.apply(claim.order().work());
        List<RenditionProfile> named =
                claim.step().profiles().stream().map(this::profile).toList();
        SortedMap<String, Path> before = new TreeMap<>();
        claim.before().forEach((name, key) -> before.put(name, folders.of(key)));
        return new StepOrder(claim.step(), work, masters.facts(work.id()), named, masters.sidecars(work.id()), before);
    }

    private RenditionProfile profile(ProfileName name) {
        return profiles.named(name)
                .orElseThrow(() -> new IllegalStateException("no profile is called " + name + " any more"));
    }
}
