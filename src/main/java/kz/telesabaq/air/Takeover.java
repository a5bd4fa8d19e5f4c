package kz.telesabaq.air;

import kz.telesabaq.airtime.AirDay;

/**
 * From a tick on, an air day follows a revision of its rundown, with the files that lacked at that moment. What was
 * announced before that tick stays as it was.
 *
 * @param revision 0 when there is no published rundown: the channel is off air
 * @param fromTick the earliest tick that may change
 */
public record Takeover(AirDay day, int revision, long fromTick, Absences absences) {
    /** Whether the other asks for the same list over the same files. */
    public boolean agreesWith(int otherRevision, Absences otherAbsences) {
        return revision == otherRevision && absences.equals(otherAbsences);
    }
}
