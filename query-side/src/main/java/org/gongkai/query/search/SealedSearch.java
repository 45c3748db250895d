package org.gongkai.query.search;

import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongkai.query.search.SealedTexts.Hit;
import org.gongkai.query.vault.Keys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Finds requests by what they keep sealed. */
public final class SealedSearch {

    private static final Logger LOG = LoggerFactory.getLogger(SealedSearch.class);

    private final SealedTexts texts;
    private final Follower follower;
    private final Keys keys;

    SealedSearch(SealedTexts texts, Follower follower, Keys keys) {
        this.texts = texts;
        this.follower = follower;
        this.keys = keys;
    }

    /**
     * What was found.
     *
     * @param requests in which the text occurs
     * @param complete whether all there is was looked through; false shortly after a start, or without vault or key
     */
    public record Found(List<UUID> requests, boolean complete) {

        /** Nothing, of all there is. */
        public static final Found NOTHING = new Found(List.of(), true);
    }

    /**
     * The requests with this in their sealed texts; what was recorded before the question is included, what was
     * erased before it is not.
     *
     * @param agency whose requests; null for all that are here
     * @param text part of a name, a number, a sentence; width, case and spaces make no difference
     */
    public Found find(@Nullable Integer agency, @Nullable String text) {
        String wanted = text == null ? "" : Wording.of(text);
        if (wanted.isEmpty()) {
            return Found.NOTHING;
        }
        boolean complete = follower.isUpToDate() && keys.vault().isPresent();
        var hits = agencies(agency).stream()
                .flatMap(one -> texts.find(one, wanted).stream())
                .toList();
        try {
            return new Found(alive(hits), complete);
        } catch (DataAccessException | UncheckedIOException e) {
            LOG.warn("The keys cannot be read, so nothing sealed is found: {}", e.toString());
            return new Found(List.of(), false);
        }
    }

    private Collection<Integer> agencies(@Nullable Integer agency) {
        return agency == null ? texts.agencies() : List.of(agency);
    }

    /** Asks the vault each time: a text whose key is gone is not to be found from that moment on. */
    private List<UUID> alive(List<Hit> hits) {
        var subjects = new HashSet<UUID>();
        hits.forEach(hit -> subjects.addAll(hit.subjects()));
        Set<UUID> alive = keys.alive(subjects);
        subjects.removeAll(alive);
        texts.forget(subjects);
        return hits.stream()
                .filter(hit -> hit.plain() || hit.subjects().stream().anyMatch(alive::contains))
                .map(Hit::request)
                .toList();
    }
}
