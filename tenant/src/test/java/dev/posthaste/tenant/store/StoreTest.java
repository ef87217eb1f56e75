package dev.posthaste.tenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.store.failure.ConflictException;
import dev.posthaste.tenant.store.failure.InvalidException;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.failure.UnusableException;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.ApiDraft;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private TenantFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = TenantFolder.open(temporary);
        store = Store.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    @Test
    void whatWasMadeIsFoundAfterReopening() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test/", "read:messages", "write:messages"));
        var application = store.applications().create("Reader");
        var grant = store.grants().create(application.clientId(), api.id(), List.of("read:messages"));
        store.close();
        store = Store.open(folder, CLOCK);
        assertThat(store.apis().find(api.id())).contains(api);
        assertThat(store.apis().findByAudience("https://api.test/")).contains(api);
        assertThat(store.apis().findByAudience("https://api.test")).isEmpty();
        assertThat(store.applications().find(application.clientId())).contains(application);
        assertThat(store.grants().find(application.clientId(), api.id())).contains(grant);
        assertThat(store.grants().ofApi(api.id())).containsExactly(grant);
        assertThat(store.grants().ofApplication(application.clientId())).containsExactly(grant);
    }

    @Test
    void identifiersHaveAuth0sShape() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test"));
        var application = store.applications().create("Reader");
        var grant = store.grants().create(application.clientId(), api.id(), List.of());
        assertThat(api.id()).matches("[0-9a-f]{24}");
        assertThat(api.tokenLifetime()).hasSeconds(86_400);
        assertThat(api.createdAt()).isEqualTo(CLOCK.instant());
        assertThat(application.clientId()).matches("[A-Za-z0-9]{32}");
        assertThat(application.secret().value()).matches("[A-Za-z0-9_-]{64}");
        assertThat(grant.id()).matches("cgr_[A-Za-z0-9]{16}");
        assertThat(Ids.key()).matches("[A-Za-z0-9_-]{21}");
    }

    @Test
    void secretsDoNotShowInText() {
        var application = store.applications().create("Reader");
        assertThat(application.toString())
                .contains(application.clientId())
                .doesNotContain(application.secret().value());
        assertThat(application.secret().matches(application.secret().value())).isTrue();
        assertThat(application.secret().matches(application.secret().value() + "a"))
                .isFalse();
        assertThat(application.secret().matches("")).isFalse();
    }

    @Test
    void anAudienceIsOneApis() {
        store.apis().create(ApiDraft.of("First", "https://api.test"));
        assertThatThrownBy(() -> store.apis().create(ApiDraft.of("Second", "https://api.test")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("https://api.test", "First");
        assertThat(store.apis().list()).extracting(Api::name).containsExactly("First");
    }

    @Test
    void aPairHasOneGrant() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test"));
        var application = store.applications().create("Reader");
        store.grants().create(application.clientId(), api.id(), List.of());
        assertThatThrownBy(() -> store.grants().create(application.clientId(), api.id(), List.of()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContainingAll("Reader", "Messages");
    }

    @Test
    void grantsHoldOnlyScopesThatTheApiDefines() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test", "read:a", "read:b"));
        var client = store.applications().create("Reader").clientId();
        assertThatThrownBy(() -> store.grants().create(client, api.id(), List.of("read:c")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContainingAll("read:c", "read:a, read:b");
        var grant = store.grants().create(client, api.id(), List.of("read:b", "read:a"));
        assertThat(grant.scopes()).containsExactly("read:a", "read:b");
        assertThat(store.grants().replaceScopes(grant.id(), List.of("read:b")).scopes())
                .containsExactly("read:b");
        assertThat(store.grants().replaceScopes(grant.id(), List.of()).scopes()).isEmpty();
        assertThat(store.grants().find(client, api.id()).orElseThrow().scopes()).isEmpty();
        assertThatThrownBy(() -> store.grants().replaceScopes(grant.id(), List.of("read:c")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void deletingAnApiOrAnApplicationDeletesItsGrants() {
        var first = store.apis().create(ApiDraft.of("First", "https://first.test"));
        var second = store.apis().create(ApiDraft.of("Second", "https://second.test"));
        var client = store.applications().create("Reader").clientId();
        store.grants().create(client, first.id(), List.of());
        var kept = store.grants().create(client, second.id(), List.of());
        store.apis().delete(first.id());
        assertThat(store.grants().ofApplication(client)).containsExactly(kept);
        store.applications().delete(client);
        assertThat(store.grants().ofApi(second.id())).isEmpty();
        assertThat(store.applications().list()).isEmpty();
    }

    @Test
    void whatIsNotThereIsMissing() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test"));
        var client = store.applications().create("Reader").clientId();
        assertThatThrownBy(() -> store.apis().delete("nope")).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> store.apis().addScopes("nope", List.of())).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> store.applications().delete("nope")).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> store.grants().delete("nope")).isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> store.grants().create("nope", api.id(), List.of()))
                .isInstanceOf(MissingException.class);
        assertThatThrownBy(() -> store.grants().create(client, "nope", List.of()))
                .isInstanceOf(MissingException.class);
    }

    @Test
    void aTakenBackGrantIsGone() {
        var api = store.apis().create(ApiDraft.of("Messages", "https://api.test"));
        var client = store.applications().create("Reader").clientId();
        var grant = store.grants().create(client, api.id(), List.of());
        store.grants().delete(grant.id());
        assertThat(store.grants().find(client, api.id())).isEmpty();
    }

    @Test
    void ensuringMakesOnceAndAddsScopes() {
        var made = store.apis().ensure(ApiDraft.of("Messages", "https://api.test", "read:a"));
        var again = store.apis().ensure(ApiDraft.of("Other name", "https://api.test", "read:b", "read:a"));
        assertThat(again.id()).isEqualTo(made.id());
        assertThat(again.name()).isEqualTo("Messages");
        assertThat(again.scopes()).containsExactly("read:a", "read:b");
        var application = store.applications().ensure("Reader");
        assertThat(store.applications().ensure(" Reader ")).isEqualTo(application);
        var grant = store.grants().ensure(application.clientId(), made.id());
        assertThat(grant.scopes()).containsExactly("read:a", "read:b");
        assertThat(store.grants().ensure(application.clientId(), made.id())).isEqualTo(grant);
    }

    @Test
    void listsAreSortedByName() {
        store.apis().create(ApiDraft.of("beta", "b"));
        store.apis().create(ApiDraft.of("Alpha", "a"));
        store.applications().create("beta");
        store.applications().create("Alpha");
        assertThat(store.apis().list()).extracting(Api::name).containsExactly("Alpha", "beta");
        assertThat(store.applications().list()).extracting(Application::name).containsExactly("Alpha", "beta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "https://api.test/\u0007"})
    void audiencesHoldNoWhiteSpace(String audience) {
        assertThatThrownBy(() -> ApiDraft.of("Messages", audience)).isInstanceOf(InvalidException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "read messages", "read\"", "back\\slash", "grün"})
    void scopesAreScopeTokens(String scope) {
        assertThatThrownBy(() -> ApiDraft.of("Messages", "https://api.test", scope))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("scope");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 2_592_001})
    void lifetimesHaveBounds(long seconds) {
        assertThatThrownBy(() -> new ApiDraft("Messages", "a", Duration.ofSeconds(seconds), List.of()))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining(Long.toString(seconds));
    }

    @Test
    void namesAreNotBlankAndHaveABound() {
        assertThatThrownBy(() -> store.applications().create(" ")).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> store.applications().create("x".repeat(201))).isInstanceOf(InvalidException.class);
        assertThat(store.applications().create("x".repeat(200)).name()).hasSize(200);
        assertThat(store.applications().create("'; drop table application; --").name())
                .startsWith("'");
    }

    @Test
    void filesAreTheOwnersOnly() throws IOException {
        store.applications().create("Reader");
        for (var name : List.of("tenant.db", "tenant.db-wal", "tenant.db-shm")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file(name))))
                    .as(name)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();
        assertThatThrownBy(() -> store.apis().list())
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining("closed");
    }
}
