<?php

namespace SupportAssistant\Tests;

use PHPUnit\Framework\TestCase;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Errors;
use WhmcsSimulator\Install\Database;

/** A fresh WHMCS with the addon active and connected to a fake assistant; nothing may raise a PHP notice. */
abstract class AddonTestCase extends TestCase
{
    /** @var FakeApi */
    protected $api;

    protected function setUp(): void
    {
        $this->api = FakeApi::shared();
        Database::reset();
        Errors::clear();
        Settings::forget();
        $_SESSION = ['adminid' => 1];
        $_POST = [];
        self::assertSame('success', Addons::activate('supportassistant')['status']);
        Addons::save('supportassistant', ['access' => '1,2']);
        $this->connect();
    }

    protected function tearDown(): void
    {
        self::assertSame([], Errors::all());
        // Nothing is left to send when the process ends.
        Settings::save(['api_url' => '']);
    }

    protected function connect(?string $url = null): void
    {
        Settings::save([
            'api_url' => $url ?? $this->api->url, 'integration_key' => 'sak_1_abc', 'webhook_secret' => 'whsec_xyz',
        ]);
    }

    /** @return array<int, object> */
    protected function spool(): array
    {
        return Capsule::table('mod_supportassistant_events')->orderBy('id')->get()->all();
    }

    protected function lastActivity(): string
    {
        return (string) Capsule::table('tblactivitylog')->orderByDesc('id')->value('description');
    }
}
