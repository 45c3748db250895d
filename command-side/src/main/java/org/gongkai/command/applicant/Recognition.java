package org.gongkai.command.applicant;

import java.util.List;
import java.util.Optional;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.events.sealed.KeyVault;
import org.gongkai.events.sealed.SealBroken;
import org.gongkai.events.sealed.Sealed;
import org.gongkai.events.sealed.Sealer;
import org.jspecify.annotations.Nullable;

/** Takes the fingerprints of every filing that is recorded, in the transaction that records it. */
public class Recognition {

    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final ApplicantIndex index;

    /** Opens filings with the keys of this vault. */
    public Recognition(KeyVault vault, Fingerprints fingerprints, ApplicantIndex index) {
        this.sealer = new Sealer(vault);
        this.fingerprints = fingerprints;
        this.index = index;
    }

    /** From now on the requests that begin with these events are found; so too those split off or taken over. */
    public void note(List<? extends RequestEvent> events) {
        for (RequestEvent event : events) {
            if (event instanceof RequestSubmitted filed) {
                Applicant applicant = opened(filed.applicant(), Applicant.class).orElse(null);
                String content = opened(filed.content(), String.class).orElse(null);
                index.note(filed.agency(), filed.requestId(), fingerprints.of(filed.agency(), applicant, content));
            }
        }
    }

    /** What cannot be opened, because it was erased, is not recognised. */
    private <T> Optional<T> opened(@Nullable Sealed box, Class<T> type) {
        try {
            return box == null ? Optional.empty() : sealer.open(box, type);
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    /** The index it writes. */
    public ApplicantIndex index() {
        return index;
    }
}
