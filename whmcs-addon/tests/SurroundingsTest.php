<?php

namespace SupportAssistant\Tests;

use PHPUnit\Framework\TestCase;
use WhmcsSimulator\Tests\Browser;
use WhmcsSimulator\Tests\Server;

/** A WHMCS whose admin folder has another name, and in which another module prints on the ticket page, too. */
final class SurroundingsTest extends TestCase
{
    private const ADMIN = '/backoffice/';

    /** @var string */
    private static $addons;

    /** @var Server */
    private static $server;

    public static function setUpBeforeClass(): void
    {
        self::$addons = sys_get_temp_dir() . '/addons-' . bin2hex(random_bytes(6));
        mkdir(self::$addons);
        $root = dirname(__DIR__, 2);
        $ours = "$root/whmcs-addon/modules/addons/supportassistant";
        $other = "$root/tests/whmcs-simulator/tests/fixtures/addons/hook_recorder";
        exec('cp -r ' . escapeshellarg($ours) . ' ' . escapeshellarg($other) . ' ' . escapeshellarg(self::$addons));
        self::$server = new Server(['SIM_ADDONS_DIR' => self::$addons, 'SIM_ADMIN_DIR' => 'backoffice']);
    }

    public static function tearDownAfterClass(): void
    {
        exec('rm -rf ' . escapeshellarg(self::$addons));
    }

    public function test_the_panel_stands_beside_other_modules_and_finds_its_parts_in_any_admin_folder(): void
    {
        $agent = $this->connected();
        $page = $agent->open(self::ADMIN . 'supporttickets.php?action=view&id=1');
        self::assertSame(3.0, $page->evaluate("count(//div[@class='addon-html-output-container'])"));
        $panel = "//section[@id='supportassistant']";
        $paths = [$page->evaluate("string($panel/preceding-sibling::link/@href)")];
        foreach ($page->query("$panel/following-sibling::script/@src") as $source) {
            $paths[] = $source->nodeValue;
        }
        self::assertCount(3, $paths);
        $given = json_decode($page->evaluate("string($panel/@data-sa)"), true);
        foreach ($paths as $path) {
            $agent->open(self::ADMIN . $path);
            self::assertSame(200, $agent->status, $path);
        }
        $agent->open(self::ADMIN . 'addonmodules.php?module=supportassistant&ajax=panel&' . http_build_query([
            'ticket' => $given['ticket'], 'pass' => $given['pass'],
        ]));
        self::assertSame('off', json_decode($agent->page, true)['state']);
    }

    /** An admin who has switched both modules on and told ours where the assistant is. */
    private function connected(): Browser
    {
        $api = FakeApi::shared();
        $api->answers(['/api/v1/addon/tickets/1/panel' => FakeApi::json(['state' => 'off'])]);
        foreach (['hook_recorder', 'supportassistant'] as $module) {
            self::sim('addon', ['module' => $module, 'active' => true, 'access' => [1]]);
        }
        self::sim('open-ticket', ['subject' => 'A', 'message' => 'B', 'client_id' => 1, 'department_id' => 1]);
        $admin = new Browser(self::$server->url);
        $admin->signIn('sam', 'backoffice');
        $admin->open(self::ADMIN . 'addonmodules.php?module=supportassistant');
        $admin->post(self::ADMIN . 'addonmodules.php?module=supportassistant&ajax=settings', [
            'api_url' => $api->url, 'integration_key' => 'sak_1_x', 'webhook_secret' => 'whsec_x',
        ]);
        self::assertTrue(json_decode($admin->page, true)['ok'], $admin->page);
        return $admin;
    }

    private static function sim(string $route, array $body): void
    {
        $options = ['http' => ['method' => 'POST', 'content' => json_encode($body)]];
        $url = self::$server->url . "/_sim/$route";
        self::assertNotFalse(file_get_contents($url, false, stream_context_create($options)));
    }
}
