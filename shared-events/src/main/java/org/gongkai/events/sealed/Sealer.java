package org.gongkai.events.sealed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Seals personal data for the log and opens them again: AES-256-GCM over JSON, bound to the applicant. */
public final class Sealer {

    /** Lenient towards fields since dropped: a box is never written anew, so an old one must stay readable. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final KeyVault vault;

    /** Over the vault that has the applicants' keys. */
    public Sealer(KeyVault vault) {
        this.vault = vault;
    }

    /**
     * The value, readable only with the applicant's key, which {@link KeyVault#create} must have made.
     *
     * @throws IllegalStateException when the applicant has no key: never made, or erased
     */
    public Sealed seal(UUID subject, Object value) {
        ApplicantKey key = vault.find(subject)
                .orElseThrow(() -> new IllegalStateException("applicant " + subject + " has no key to seal with"));
        byte[] box = key.cipher().encrypt(subject, json(value));
        return new Sealed(subject, Base64.getEncoder().encodeToString(box));
    }

    /**
     * What was sealed; empty when the applicant's key was erased.
     *
     * @throws SealBroken when the box was changed, is another applicant's, or holds something else than the type says
     */
    public <T> Optional<T> open(Sealed sealed, Class<T> type) {
        return vault.find(sealed.subject()).map(key -> opened(key, sealed, type));
    }

    private static <T> T opened(ApplicantKey key, Sealed sealed, Class<T> type) {
        byte[] json;
        try {
            json = key.cipher().decrypt(sealed.subject(), Base64.getDecoder().decode(sealed.box()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken(
                    "申请人 " + sealed.subject() + " 的加密信息打不开：内容被改动，或者不属于该申请人。",
                    "The sealed data of applicant " + sealed.subject()
                            + " do not open: they were changed, or are another applicant's.");
        }
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            // Without its cause, whose words would show what is inside.
            throw new SealBroken(
                    "申请人 " + sealed.subject() + " 的加密信息不是 " + type.getSimpleName() + "。",
                    "The sealed data of applicant " + sealed.subject() + " are no " + type.getSimpleName() + ".");
        }
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            // Without its cause, as above.
            throw new IllegalStateException(value.getClass().getSimpleName() + " cannot be written as JSON");
        }
    }
}
