<?php

namespace SupportAssistant\Tests;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Api\ConnectionTest;
use WHMCS\Module\Addon\Supportassistant\Pages\SettingsActions;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** Each thing that can be wrong is named. */
final class ConnectionTestTest extends AddonTestCase
{
    /** @return array<string, string> the sentences of what is wrong, by name */
    private function wrong(): array
    {
        $wrong = array_filter(ConnectionTest::run(), static function (array $finding): bool {
            return !$finding['ok'];
        });
        return array_column($wrong, 'text', 'name');
    }

    public function test_all_is_well_and_the_versions_are_told(): void
    {
        $findings = array_column(ConnectionTest::run(), 'text', 'name');
        self::assertSame(['url', 'clock', 'key', 'secret', 'version'], array_keys($findings));
        self::assertSame([], $this->wrong());
        self::assertStringContainsString('Northwind. SupportAssistant 1.2.3, addon 1.0.0', $findings['version']);
    }

    public function test_a_wrong_address_is_named(): void
    {
        $this->connect('http://127.0.0.1:9');
        self::assertStringContainsString('nothing listens there', $this->wrong()['url']);
        // Too long for any name server to be asked, so that none has to answer in time.
        $this->connect('http://' . str_repeat('x', 64) . '.invalid');
        self::assertStringContainsString('no host of this name', $this->wrong()['url']);
    }

    public function test_somebody_elses_page_is_not_the_assistant(): void
    {
        $this->api->answers(['/health/live' => ['status' => 200, 'body' => '<h1>Welcome to nginx</h1>']]);
        self::assertStringContainsString('not SupportAssistant', $this->wrong()['url']);
        $this->api->reset();
        $this->api->answers(['/api/v1/auth/integration-token' => ['status' => 200, 'body' => '{"token":"other"}']]);
        self::assertStringContainsString('not SupportAssistant', $this->wrong()['key']);
    }

    public function test_slowness_is_named(): void
    {
        $silence = stream_socket_server('tcp://127.0.0.1:0');
        $this->connect('http://' . stream_socket_get_name($silence, false));
        self::assertStringContainsString('no answer within 2.5 seconds', $this->wrong()['url']);
    }

    public function test_a_redirect_is_not_followed(): void
    {
        $this->api->answers(['/health/live' => ['status' => 302, 'body' => '', 'headers' => ['Location: /elsewhere']]]);
        self::assertArrayHasKey('url', $this->wrong());
        self::assertSame([], $this->api->asked('/elsewhere'));
    }

    public function test_a_wrong_key_a_wrong_secret_and_a_wrong_clock_are_three_findings(): void
    {
        $this->api->answers(['/api/v1/auth/integration-token' => FakeApi::json([], 401)]);
        self::assertStringContainsString('not accepted', $this->wrong()['key']);
        $this->api->reset();
        $this->api->answers(['/api/v1/webhooks/whmcs' => FakeApi::json([], 401)]);
        self::assertStringContainsString('does not fit the integration key', $this->wrong()['secret']);
        $theirs = gmdate('D, d M Y H:i:s', time() + 1200) . ' GMT';
        $this->api->reset();
        $this->api->answers(['/health/live' => FakeApi::json([], 200, ["Date: $theirs"]),
            '/api/v1/webhooks/whmcs' => FakeApi::json([], 401)]);
        // Whatever it took to ask makes the difference smaller; the secret is not blamed for the clock.
        self::assertSame(['clock'], array_keys($this->wrong()));
        preg_match('/is (\d+) seconds behind/', $this->wrong()['clock'], $seconds);
        self::assertEqualsWithDelta(1200, (int) $seconds[1], 60);
    }

    public function test_secrets_are_encrypted_and_an_empty_field_keeps_them(): void
    {
        $_POST = ['api_url' => $this->api->url, 'integration_key' => '', 'webhook_secret' => 'whsec_new&amp;'];
        self::assertSame(200, SettingsActions::run('settings')[0]);
        self::assertSame('sak_1_abc', Settings::get('integration_key'));
        self::assertSame('whsec_new&', Settings::get('webhook_secret'));
        $stored = implode(' ', Capsule::table('mod_supportassistant_settings')->pluck('value')->all());
        foreach (['sak_1_abc', 'whsec_new', 'eyJ'] as $secret) {
            self::assertStringNotContainsString($secret, $stored);
        }
    }

    public function test_a_key_never_travels_in_the_open(): void
    {
        $_POST = ['api_url' => 'http://assistant.example.com'];
        [$status, $answer] = SettingsActions::run('settings');
        self::assertSame(422, $status);
        self::assertStringContainsString('use https', $answer['error']);
    }

    public function test_departments_that_are_off_are_told_to_the_assistant(): void
    {
        $_POST = ['api_url' => $this->api->url, 'silent_departments' => ['2', 'x']];
        SettingsActions::run('settings');
        $asked = $this->api->asked('/api/v1/addon/departments')[0];
        self::assertSame(['PUT', '{"silent_departments":[2]}'], [$asked['method'], $asked['body']]);
    }
}
