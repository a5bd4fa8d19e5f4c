package kz.telesabaq.planted;

/** A name that says nothing. */
final class NamingManager {}
