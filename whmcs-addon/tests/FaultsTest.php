<?php

namespace SupportAssistant\Tests;

use WHMCS\Module\Addon\Supportassistant\Events\Delivery;
use WHMCS\Module\Addon\Supportassistant\Events\Event;
use WHMCS\Module\Addon\Supportassistant\Events\Spool;
use WHMCS\Module\Addon\Supportassistant\Pages\AdminPage;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** Whatever is wrong is a sentence on the status page, and what happened meanwhile waits until it is right again. */
final class FaultsTest extends AddonTestCase
{
    private const WEBHOOKS = '/api/v1/webhooks/whmcs';

    private const TOKEN = '/api/v1/auth/integration-token';

    /** @return array<string, array{0: string|array, 1: string}> an address or the assistant's answers; the sentence */
    public function faults(): array
    {
        $behind = ['Date: ' . gmdate('D, d M Y H:i:s', time() - 1200) . ' GMT'];
        return [
            'down' => ['http://127.0.0.1:9', 'nothing listens there, or a firewall is in between'],
            // Too long for any name server to be asked, so that none has to answer in time.
            'no such host' => ['http://' . str_repeat('x', 64) . '.invalid', 'there is no host of this name'],
            'no TLS' => ['https://{fake}', 'no secure connection'],
            'slow' => ['http://{silence}', 'no answer within 2.5 seconds'],
            'a page of HTML' => [
                [self::WEBHOOKS => ['status' => 200, 'body' => '<h1>Maintenance</h1>']], 'not SupportAssistant',
            ],
            'a redirect' => [
                [self::WEBHOOKS => ['status' => 302, 'body' => '', 'headers' => ['Location: /']]],
                'not SupportAssistant',
            ],
            'an error' => [[self::WEBHOOKS => ['status' => 500, 'body' => '<h1>Oops</h1>']], 'with an error (500)'],
            'a wrong key' => [
                [self::WEBHOOKS => FakeApi::json([], 401), self::TOKEN => FakeApi::json([], 401)],
                'integration key is not accepted',
            ],
            'a wrong secret' => [[self::WEBHOOKS => FakeApi::json([], 401)], 'does not fit the integration key'],
            'a wrong clock' => [[self::WEBHOOKS => FakeApi::json([], 401, $behind)], 'seconds ahead. Set it by NTP'],
        ];
    }

    /**
     * @dataProvider faults
     * @param string|array $fault
     */
    public function test_a_fault_is_a_sentence_on_the_status_page_and_loses_nothing($fault, string $sentence): void
    {
        $silence = stream_socket_server('tcp://127.0.0.1:0');
        if (is_array($fault)) {
            $this->api->answers($fault);
        } else {
            $hosts = ['{fake}' => substr($this->api->url, 7), '{silence}' => stream_socket_get_name($silence, false)];
            $this->connect(strtr($fault, $hosts));
        }
        foreach ([1, 2] as $id) {
            Spool::add(Event::fromHook('TicketOpen', ['ticketid' => $id]));
        }
        Delivery::run(10, 5);
        self::assertStringContainsString($sentence, $this->statusPage());
        self::assertSame(2, Spool::counts()['waiting']);

        $this->api->reset();
        $this->connect();
        Settings::save(['paused_until' => '0']);
        Delivery::run(10, 5);
        self::assertSame([1, 2], array_column($this->api->events(), 'ticket_id'));
        self::assertStringNotContainsString($sentence, $this->statusPage());
    }

    public function test_a_server_without_curl_is_told_so_and_keeps_what_happens(): void
    {
        $settings = sys_get_temp_dir() . '/php-without-curl-' . bin2hex(random_bytes(6));
        mkdir($settings);
        foreach (array_filter(array_map('trim', explode(',', (string) php_ini_scanned_files()))) as $file) {
            strpos(basename($file), 'curl') !== false || copy($file, $settings . '/' . basename($file));
        }
        // A PHP that has curl built in loses at least its functions.
        $script = escapeshellarg(__DIR__ . '/without-curl.php');
        $php = escapeshellarg(PHP_BINARY) . ' -d disable_functions=curl_init';
        exec('PHP_INI_SCAN_DIR=' . escapeshellarg($settings) . " $php $script 2>&1", $said, $code);
        array_map('unlink', (array) glob("$settings/*"));
        rmdir($settings);
        $page = implode("\n", $said);
        self::assertSame(0, $code, $page);
        self::assertSame(2, substr_count($page, 'PHP has no curl on this server'), $page);
        self::assertStringContainsString('waiting: 1', $page);
        self::assertDoesNotMatchRegularExpression('/Warning|Notice|Error:/', $page);
    }

    private function statusPage(): string
    {
        ob_start();
        AdminPage::show('addonmodules.php?module=supportassistant');
        return (string) ob_get_clean();
    }
}
