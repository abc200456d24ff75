<?php

/**
 * `./dev bench addon`: what the addon costs customers and agents while the assistant is away. The same pages of one
 * simulated WHMCS, without the addon, with nobody at the assistant's address, and with somebody who never answers.
 */

namespace SupportAssistant\Tests;

use WhmcsSimulator\Addons;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Install\Database;
use WhmcsSimulator\Tests\Browser;
use WhmcsSimulator\Tests\Server;
use WHMCS\Module\Addon\Supportassistant\Settings;

require __DIR__ . '/bootstrap.php';

const ROUNDS = 4;
const REQUESTS = 15;

$server = new Server(['SIM_ADDONS_DIR' => dirname(__DIR__) . '/modules/addons', 'PHP_CLI_SERVER_WORKERS' => '8']);
$silence = stream_socket_server('tcp://127.0.0.1:0');
$cases = [
    'without the addon' => '', 'nothing listens' => 'http://127.0.0.1:9',
    'never answers' => 'http://' . stream_socket_get_name($silence, false),
];

$switch = static function (string $api) use ($server): void {
    $body = json_encode(['module' => 'supportassistant', 'active' => $api !== '', 'access' => [1]]);
    $options = ['http' => ['method' => 'POST', 'content' => $body]];
    file_get_contents($server->url . '/_sim/addon', false, stream_context_create($options));
    if ($api === '') {
        return;
    }
    $admin = new Browser($server->url);
    $admin->signIn('sam');
    $admin->open('/admin/addonmodules.php?module=supportassistant');
    $admin->post('/admin/addonmodules.php?module=supportassistant&ajax=settings', [
        'api_url' => $api, 'integration_key' => 'sak_1_x', 'webhook_secret' => 'whsec_x',
    ]);
};
$milliseconds = static function (callable $work): float {
    $start = hrtime(true);
    $work();
    return (hrtime(true) - $start) / 1e6;
};
$at = static function (array $times, float $part): float {
    sort($times);
    return $times[(int) floor($part * (count($times) - 1))];
};

$times = [];
for ($round = 0; $round < ROUNDS; $round++) {
    foreach ($cases as $case => $api) {
        $switch($api);
        [$customer, $agent] = [new Browser($server->url), new Browser($server->url)];
        $agent->signIn('sam');
        for ($i = 0; $i < REQUESTS; $i++) {
            $customer->open('/submitticket.php');
            $times['customer submits'][$case][] = $milliseconds(static function () use ($customer): void {
                $customer->post('/submitticket.php', [
                    'clientid' => 1, 'deptid' => 1, 'subject' => 'Slow?', 'message' => 'Is it?', 'priority' => 'Low',
                ]);
            });
            $times['agent opens ticket'][$case][] = $milliseconds(static function () use ($agent): void {
                $agent->open('/admin/supporttickets.php?action=view&id=1');
            });
        }
    }
}
printf("%-20s %-18s %10s %10s %12s\n", 'page', 'assistant', 'median ms', 'p95 ms', 'median more');
foreach ($times as $page => $byCase) {
    $base = $at($byCase['without the addon'], 0.5);
    foreach ($byCase as $case => $some) {
        $median = $at($some, 0.5);
        printf("%-20s %-18s %10.1f %10.1f %+12.1f\n", $page, $case, $median, $at($some, 0.95), $median - $base);
    }
}

Database::reset();
Addons::activate('supportassistant');
Addons::loadHooks();
Settings::save(['api_url' => 'http://127.0.0.1:9', 'integration_key' => 'sak_1_x', 'webhook_secret' => 'whsec_x']);
$hooks = [];
for ($id = 1; $id <= 500; $id++) {
    Settings::forget();
    $hooks[] = $milliseconds(static function () use ($id): void {
        Hooks::run('TicketOpen', ['ticketid' => $id]);
    });
}
printf("%-20s %-18s %10.2f %10.2f\n", 'one hook', '', $at($hooks, 0.5), $at($hooks, 0.95));
// Nothing is left to send when the process ends.
Settings::save(['api_url' => '']);
