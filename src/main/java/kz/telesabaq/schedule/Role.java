package kz.telesabaq.schedule;

/** Whether an airing shows its lesson for the first time. */
public enum Role {
    PREMIERE,
    REPEAT
}
