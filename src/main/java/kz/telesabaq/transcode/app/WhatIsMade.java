package kz.telesabaq.transcode.app;

import java.util.List;
import java.util.Set;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * What is made of every master: the recipe's house file, the house files that channels ask for besides, and everything that is
 * not for air.
 */
public final class WhatIsMade {
    private final Profiles profiles;
    private final Set<String> houseFiles;

    /** @param houseFiles ids of further profiles of house files */
    public WhatIsMade(Profiles profiles, Set<String> houseFiles) {
        this.profiles = profiles;
        this.houseFiles = Set.copyOf(houseFiles);
    }

    /** In the order of their names. */
    public List<RenditionProfile> of(Recipe recipe) {
        List<RenditionProfile> wanted = profiles.all().stream()
                .filter(profile -> !profile.isForAir()
                        || profile.name().id().equals(recipe.name())
                        || houseFiles.contains(profile.name().id()))
                .toList();
        if (wanted.stream().noneMatch(profile -> profile.name().id().equals(recipe.name()))) {
            throw new IllegalStateException("the folder of profiles has no house file " + recipe.name());
        }
        return wanted;
    }
}
