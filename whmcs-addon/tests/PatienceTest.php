<?php

namespace SupportAssistant\Tests;

use PHPUnit\Framework\TestCase;
use WhmcsSimulator\Tests\Browser;
use WhmcsSimulator\Tests\Server;

/** An assistant that takes every connection and never answers costs neither customers nor agents any time. */
final class PatienceTest extends TestCase
{
    /** @var Server */
    private static $server;

    /** @var resource */
    private static $silence;

    public static function setUpBeforeClass(): void
    {
        self::$server = new Server(['SIM_ADDONS_DIR' => dirname(__DIR__) . '/modules/addons']);
        self::$silence = stream_socket_server('tcp://127.0.0.1:0');
    }

    public function test_the_customers_click_and_the_agents_page_are_as_quick_as_without_the_addon(): void
    {
        $without = $this->measure();
        $this->connect('http://' . stream_socket_get_name(self::$silence, false));
        $with = $this->measure();

        self::assertLessThan(0.05, $with['submit'] - $without['submit'], 'customer');
        self::assertLessThan(0.3, $with['page'] - $without['page'], 'agent');
        $database = new \PDO('sqlite:' . self::$server->dataDir . '/whmcs.sqlite');
        $waiting = $database->query("SELECT count(*) FROM mod_supportassistant_events WHERE status = 'waiting'");
        self::assertGreaterThanOrEqual(7, (int) $waiting->fetchColumn());
    }

    /** @return array{submit: float, page: float} medians in seconds */
    private function measure(): array
    {
        [$customer, $agent] = [new Browser(self::$server->url), new Browser(self::$server->url)];
        $agent->signIn('sam');
        $times = ['submit' => [], 'page' => []];
        for ($i = 0; $i < 7; $i++) {
            $customer->open('/submitticket.php');
            $times['submit'][] = $this->seconds(static function () use ($customer): void {
                $customer->post('/submitticket.php', [
                    'clientid' => 1, 'deptid' => 1, 'subject' => 'Slow?', 'message' => 'Is it?', 'priority' => 'Low',
                ]);
            });
            $times['page'][] = $this->seconds(static function () use ($agent): void {
                $agent->open('/admin/supporttickets.php?action=view&id=1');
            });
        }
        return array_map(static function (array $one): float {
            sort($one);
            return $one[3];
        }, $times);
    }

    private function seconds(callable $work): float
    {
        $start = microtime(true);
        $work();
        return microtime(true) - $start;
    }

    private function connect(string $api): void
    {
        $body = json_encode(['module' => 'supportassistant', 'active' => true, 'access' => [1]]);
        file_get_contents(self::$server->url . '/_sim/addon', false, stream_context_create([
            'http' => ['method' => 'POST', 'content' => $body],
        ]));
        $admin = new Browser(self::$server->url);
        $admin->signIn('sam');
        $admin->open('/admin/addonmodules.php?module=supportassistant');
        $admin->post('/admin/addonmodules.php?module=supportassistant&ajax=settings', [
            'api_url' => str_replace('0.0.0.0', '127.0.0.1', $api), 'integration_key' => 'sak_1_x',
            'webhook_secret' => 'whsec_x',
        ]);
        self::assertStringContainsString('could not be told', $admin->page);
    }
}
