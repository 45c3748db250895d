package org.gongkai.events.sealed;

import org.jspecify.annotations.Nullable;

/**
 * Who asks (申请人, art 29): only ever stored sealed.
 *
 * @param name a person's or an organisation's name
 * @param identityNo number of the identity document, or the unified social credit code
 * @param contact telephone or e-mail
 * @param address where the reply goes by post
 */
public record Applicant(
        @Nullable String name,
        @Nullable String identityNo,
        @Nullable String contact,
        @Nullable String address) {}
