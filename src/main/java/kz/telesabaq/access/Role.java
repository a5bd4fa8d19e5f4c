package kz.telesabaq.access;

/** What a person does in the house; a person may have several. */
public enum Role {
    /** Plans what is taught when. */
    METHODOLOGIST,
    /** Prepares air days and the media for them. */
    PRODUCER,
    /** Releases what others prepared; the second person of every approval. */
    APPROVER,
    /** Sits before the channels while they are on air. */
    OPERATOR,
    /** Looks, and changes nothing. */
    VIEWER,
    /** Lets people in and keeps the machines. */
    ADMIN
}
