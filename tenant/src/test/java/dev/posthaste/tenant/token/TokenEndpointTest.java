package dev.posthaste.tenant.token;

import static dev.posthaste.tenant.token.Parameters.with;
import static dev.posthaste.tenant.token.Parameters.without;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import dev.posthaste.Json;
import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.key.KeySet;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.ApiDraft;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
    private static final String ISSUER = "https://localhost:4443/";
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.900Z");
    private static final OAuthError UNAUTHORIZED = new OAuthError(401, "access_denied", "Unauthorized");

    @TempDir
    Path temporary;

    private TenantFolder folder;
    private Store store;
    private KeySet keys;
    private TokenEndpoint endpoint;
    private Api api;
    private Application client;
    private Grant grant;

    @BeforeEach
    void open() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        folder = TenantFolder.open(temporary);
        store = Store.open(folder, clock);
        keys = KeySet.of(store.keys(), clock);
        endpoint = new TokenEndpoint(ISSUER, store, keys.current(), clock);
        api = store.apis().create(ApiDraft.of("Messages", "https://api.test", "read:a", "read:b", "read:c"));
        client = store.applications().create("Reader");
        grant = store.grants().create(client.clientId(), api.id(), List.of("read:a", "read:b"));
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    @Test
    void aTokenHasAuth0sHeaderAndClaimsInAuth0sOrder() throws ParseException, JOSEException {
        var response = issued(parameters());
        var token = JWSObject.parse(response.accessToken());
        assertThat(token.getParsedParts()[0].decodeToString())
                .isEqualTo("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}"
                        .formatted(keys.current().kid()));
        long now = NOW.getEpochSecond();
        assertThat(token.getPayload())
                .hasToString(
                        "{\"iss\":\"%s\",\"sub\":\"%s@clients\",\"aud\":\"https://api.test\",\"iat\":%d,\"exp\":%d,\"scope\":\"read:a read:b\",\"gty\":\"client-credentials\",\"azp\":\"%s\"}"
                                .formatted(ISSUER, client.clientId(), now, now + 86_400, client.clientId()));
        assertThat(token.verify(new RSASSAVerifier(JWKSet.parse(keys.jwks().toString())
                        .getKeyByKeyId(keys.current().kid())
                        .toRSAKey())))
                .isTrue();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json())
                .hasToString(
                        "{\"access_token\":\"%s\",\"scope\":\"read:a read:b\",\"expires_in\":86400,\"token_type\":\"Bearer\"}"
                                .formatted(response.accessToken()));
    }

    @Test
    void aGrantWithoutScopesGivesNoScope() throws ParseException {
        store.grants().replaceScopes(grant.id(), List.of());
        var response = issued(parameters());
        assertThat(JWSObject.parse(response.accessToken()).getPayload().toString())
                .doesNotContain("scope");
        assertThat(response.json().members()).containsOnlyKeys("access_token", "expires_in", "token_type");
    }

    @Test
    void theApisLifetimeCounts() throws ParseException {
        var brief = store.apis().create(new ApiDraft("Brief", "brief", Duration.ofMinutes(1), List.of()));
        store.grants().create(client.clientId(), brief.id(), List.of());
        var response = issued(with(parameters(), "audience", "brief"));
        assertThat(response.expiresIn()).isEqualTo(60);
        assertThat(JWSObject.parse(response.accessToken()).getPayload().toString())
                .contains("\"exp\":" + (NOW.getEpochSecond() + 60));
    }

    @ParameterizedTest
    @CsvSource({"read:b, read:b", "read:b read:a, read:a read:b", "'  read:a  read:a ', read:a", "'', read:a read:b"})
    void fewerScopesCanBeAskedFor(String asked, String granted) {
        assertThat(issued(with(parameters(), "scope", asked)).scope()).isEqualTo(granted);
    }

    @Test
    void scopesBeyondTheGrantAreRefused() {
        assertThat(answer(with(parameters(), "scope", "read:a read:c write:x")))
                .isEqualTo(new OAuthError(403, "access_denied", "Client has not been granted scopes: read:c, write:x"));
    }

    @Test
    void unknownClientsAndWrongSecretsGetOneAnswer() {
        assertThat(answer(with(parameters(), "client_secret", "wrong"))).isEqualTo(UNAUTHORIZED);
        assertThat(answer(with(parameters(), "client_secret", ""))).isEqualTo(UNAUTHORIZED);
        assertThat(answer(without(parameters(), "client_secret"))).isEqualTo(UNAUTHORIZED);
        assertThat(answer(with(parameters(), "client_id", "nobody"))).isEqualTo(UNAUTHORIZED);
        // the secret that stands in for an unknown client's opens nothing
        assertThat(answer(with(with(parameters(), "client_id", "nobody"), "client_secret", "-".repeat(64))))
                .isEqualTo(UNAUTHORIZED);
        assertThat(UNAUTHORIZED.json())
                .hasToString("{\"error\":\"access_denied\",\"error_description\":\"Unauthorized\"}");
    }

    @Test
    void secretsOfOtherApplicationsDoNotFit() {
        var other = store.applications().create("Other");
        assertThat(answer(with(parameters(), "client_secret", other.secret().value())))
                .isEqualTo(UNAUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.test/", "https://api.tes", "HTTPS://api.test", " https://api.test"})
    void onlyTheExactAudienceIsKnown(String audience) {
        assertThat(answer(with(parameters(), "audience", audience)))
                .isEqualTo(new OAuthError(403, "access_denied", "Service not enabled within domain: " + audience));
    }

    @Test
    void withoutAnAudienceThereIsNoApi() {
        var expected = new OAuthError(403, "access_denied", "Non-global clients are not allowed access to APIv1");
        assertThat(answer(without(parameters(), "audience"))).isEqualTo(expected);
        assertThat(answer(with(parameters(), "audience", ""))).isEqualTo(expected);
    }

    @Test
    void withoutAGrantTheWayOutIsNamed() {
        store.grants().delete(grant.id());
        assertThat(answer(parameters()))
                .isEqualTo(
                        new OAuthError(
                                403,
                                "access_denied",
                                "Client is not authorized to access \"https://api.test\". You need to create a \"client-grant\" associated to this API. See: https://auth0.com/docs/api/v2#!/Client_Grants/post_client_grants"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type", "client_id"})
    void whatIsMissingIsNamed(String parameter) {
        var expected = new OAuthError(400, "invalid_request", "Missing required parameter: " + parameter);
        assertThat(answer(without(parameters(), parameter))).isEqualTo(expected);
        assertThat(answer(with(parameters(), parameter, ""))).isEqualTo(expected);
    }

    @Test
    void unknownGrantTypesAreUnsupportedAndKnownOnesNotAllowed() {
        assertThat(answer(with(parameters(), "grant_type", "magic")))
                .isEqualTo(new OAuthError(400, "unsupported_grant_type", "Unsupported grant type: magic"));
        var password = with(parameters(), "grant_type", "password");
        assertThat(answer(password))
                .isEqualTo(new OAuthError(
                        403, "unauthorized_client", "Grant type 'password' not allowed for the client."));
        assertThat(answer(with(password, "client_secret", "wrong"))).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void basicCredentialsWorkWithAndWithoutTheIdInTheBody() {
        var body = without(parameters(), "client_secret");
        assertThat(endpoint.issue(TokenRequest.of(body, basic(secret())))).isInstanceOf(TokenResponse.class);
        assertThat(endpoint.issue(TokenRequest.of(without(body, "client_id"), basic(secret()))))
                .isInstanceOf(TokenResponse.class);
    }

    @Test
    void wrongOrUnreadableBasicCredentialsAreUnauthorized() {
        var body = without(without(parameters(), "client_secret"), "client_id");
        assertThat(endpoint.issue(TokenRequest.of(body, basic("wrong")))).isEqualTo(UNAUTHORIZED);
        assertThat(endpoint.issue(TokenRequest.of(body, "Basic ???"))).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void twoWaysToAuthenticateAreOneTooMany() {
        assertInvalidRequest(TokenRequest.of(parameters(), basic(secret())));
        var body = without(parameters(), "client_secret");
        assertInvalidRequest(TokenRequest.of(with(body, "client_assertion", "a.b.c"), basic(secret())));
        assertInvalidRequest(TokenRequest.of(with(body, "client_id", "other"), basic(secret())));
    }

    @Test
    void knownParametersComeOnceAndAreText() {
        var expected = new OAuthError(400, "invalid_request", "Send the parameter audience once, as text");
        var twice = new LinkedHashMap<String, List<String>>();
        parameters().forEach((name, value) -> twice.put(name, List.of(value)));
        twice.put("audience", List.of("https://api.test", "https://api.test"));
        assertThat(endpoint.issue(new TokenRequest(twice, null))).isEqualTo(expected);
        var list = Json.of(List.of("https://api.test"));
        assertThat(answer(body().with("audience", list))).isEqualTo(expected);
    }

    @Test
    void whatIsNullWasNotSaid() {
        var nothing = Json.of(null);
        assertThat(endpoint.issue(TokenRequest.of(body().with("scope", nothing), null)))
                .isInstanceOfSatisfying(
                        TokenResponse.class,
                        response -> assertThat(response.scope()).isEqualTo("read:a read:b"));
        assertThat(endpoint.issue(TokenRequest.of(body().with("grant_type", nothing), null)))
                .isEqualTo(new OAuthError(400, "invalid_request", "Missing required parameter: grant_type"));
        assertThat(endpoint.issue(TokenRequest.of(body().with("client_secret", nothing), null)))
                .isEqualTo(UNAUTHORIZED);
    }

    @Test
    void unknownParametersAreIgnoredWhateverTheyHold() {
        for (var value : new Object[] {"x", null, 1, List.of("x"), Map.of("a", List.of(1))}) {
            assertThat(answer(body().with("organization", Json.of(value)))).isInstanceOf(TokenResponse.class);
        }
    }

    @Test
    void textFormsShowNoSecrets() {
        var request = TokenRequest.of(parameters(), basic(secret()));
        assertThat(request.toString()).doesNotContain(secret(), basic(secret()));
        var response = issued(parameters());
        assertThat(response.toString()).doesNotContain(response.accessToken());
    }

    private TokenResult answer(Map<String, String> parameters) {
        return endpoint.issue(TokenRequest.of(parameters, null));
    }

    private TokenResult answer(Json.Obj body) {
        return endpoint.issue(TokenRequest.of(body, null));
    }

    private TokenResponse issued(Map<String, String> parameters) {
        var result = answer(parameters);
        assertThat(result).isInstanceOf(TokenResponse.class);
        return (TokenResponse) result;
    }

    private void assertInvalidRequest(TokenRequest request) {
        assertThat(endpoint.issue(request)).isInstanceOfSatisfying(OAuthError.class, error -> {
            assertThat(error.status()).isEqualTo(400);
            assertThat(error.error()).isEqualTo("invalid_request");
        });
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("grant_type", "client_credentials");
        parameters.put("client_id", client.clientId());
        parameters.put("client_secret", secret());
        parameters.put("audience", "https://api.test");
        return parameters;
    }

    /// The parameters as a JSON object, as Auth0's Python and Java SDKs send them.
    private Json.Obj body() {
        return (Json.Obj) Json.of(parameters());
    }

    private String secret() {
        return client.secret().value();
    }

    private String basic(String secret) {
        var pair = client.clientId() + ":" + URLEncoder.encode(secret, UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }
}
