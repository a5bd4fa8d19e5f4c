package kz.telesabaq.guide;

import kz.telesabaq.airtime.AirDay;

/** When lessons go on, for a page that has none to show. */
public sealed interface NextBroadcast {

    record On(AirDay day) implements NextBroadcast {}

    /** No later day is published so far. */
    record NotYetPublished() implements NextBroadcast {}
}
