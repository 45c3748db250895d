package org.gongkai.access.web;

/** Where whoever has come in goes on. */
public final class Then {

    private Then() {}

    /** The address when it is one of ours (one slash, nothing a browser takes for a host); else the first page. */
    public static String local(String then) {
        boolean ours = then.startsWith("/")
                && !then.startsWith("//")
                && !then.contains("\\")
                && then.chars().noneMatch(Character::isISOControl);
        return ours && !then.startsWith("/sign-in") ? then : "/";
    }
}
