package org.gongkai.access.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity service: where it asks people to sign in, and what it says of somebody afterwards (OpenID Connect Core
 * 1.0, 3.1; PKCE). Its token counts only with its signature, our client id, our nonce, and before it is out of date.
 */
final class IdentityService {

    private static final int PATIENCE = 10_000;
    private static final int SKEW_SECONDS = 60;

    private final OidcSettings settings;
    private volatile @Nullable OIDCProviderMetadata about;

    IdentityService(OidcSettings settings) {
        this.settings = settings;
    }

    /** The identity service did not answer as it should. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /** Where somebody signs in, to come back to the address with this state. */
    URI entrance(Attempt attempt, URI back) throws Unusable {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), new Scope("openid", "profile"), client(), back)
                .endpointURI(about().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** The login of whoever came back with this code. */
    String login(String code, Attempt attempt, URI back) throws Unusable {
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier()));
        var secret = new ClientSecretBasic(client(), new Secret(Objects.requireNonNull(settings.clientSecret())));
        HTTPRequest request = new TokenRequest.Builder(about().getTokenEndpointURI(), secret, grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        try {
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            if (!(answer instanceof OIDCTokenResponse in)) {
                throw new Unusable("no token: " + answer.toErrorResponse().getErrorObject(), null);
            }
            IDTokenClaimsSet claims = proof().validate(in.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce()));
            String login = claims.getStringClaim(settings.login());
            if (login == null || login.isBlank()) {
                throw new Unusable("its token says no " + settings.login(), null);
            }
            return login;
        } catch (IOException | GeneralException | BadJOSEException | com.nimbusds.jose.JOSEException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        }
    }

    private IDTokenValidator proof() throws Unusable {
        try {
            var keys = JWKSourceBuilder.create(about().getJWKSetURI().toURL()).build();
            var signed = new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys);
            var validator = new IDTokenValidator(about().getIssuer(), client(), signed, null);
            validator.setMaxClockSkew(SKEW_SECONDS);
            return validator;
        } catch (java.net.MalformedURLException e) {
            throw new Unusable("it names no keys", e);
        }
    }

    /** What it says about itself; asked for once it is needed, not at the start, and until it has answered. */
    private OIDCProviderMetadata about() throws Unusable {
        OIDCProviderMetadata known = about;
        if (known == null) {
            try {
                known = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
            } catch (GeneralException | IOException e) {
                throw new Unusable(String.valueOf(e.getMessage()), e);
            }
            about = known;
        }
        return known;
    }

    private ClientID client() {
        return new ClientID(Objects.requireNonNull(settings.clientId()));
    }
}
