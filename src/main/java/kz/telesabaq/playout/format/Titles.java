package kz.telesabaq.playout.format;

import kz.telesabaq.playout.RundownEntry;

/** What an operator reads beside an entry: the lesson's code where there is one, and the clip's title on one line. */
final class Titles {
    private Titles() {}

    static String of(RundownEntry entry) {
        String title = entry.clip().title().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return switch (entry) {
            case RundownEntry.Programme programme -> programme.slot().lesson().code() + " " + title;
            case RundownEntry.Standby standby -> standby.slot().lesson().code() + " " + title;
            case RundownEntry.Filler filler -> title;
            case RundownEntry.Slate slate -> title;
        };
    }
}
