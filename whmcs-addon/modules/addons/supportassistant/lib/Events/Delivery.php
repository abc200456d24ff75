<?php

namespace WHMCS\Module\Addon\Supportassistant\Events;

use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Api\Answer;
use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Api\ConnectionTest;
use WHMCS\Module\Addon\Supportassistant\Api\Http;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** Sends waiting events in their order. At the first that does not arrive it stops: the others would not either. */
final class Delivery
{
    private const FIRST_PAUSE = 10;

    private const LONGEST_PAUSE = 900;

    public static function run(int $most, int $seconds): void
    {
        Settings::forget();
        if (!Settings::isComplete() || (int) Settings::get('paused_until') > time()) {
            return;
        }
        Spool::tidy();
        $end = microtime(true) + $seconds;
        for ($sent = 0; $sent < $most && microtime(true) < $end; $sent++) {
            $row = Spool::take();
            if ($row === null || !self::deliver($row)) {
                return;
            }
        }
    }

    /** Signs and sends one body, as the assistant's contract has it. */
    public static function post(string $body, string $delivery): Answer
    {
        if (Settings::get('key_id') === '') {
            $issued = Api::issue(0, 'WHMCS');
            if (!$issued->isGood()) {
                return $issued;
            }
        }
        $time = (string) time();
        $hash = hash_hmac('sha256', $time . '.' . $body, Settings::get('webhook_secret'));
        return Http::send('POST', Api::url('/webhooks/whmcs'), [
            'Content-Type: application/json',
            'X-SupportAssistant-Key: ' . Settings::get('key_id'),
            'X-SupportAssistant-Signature: t=' . $time . ',v1=' . $hash,
            'X-SupportAssistant-Delivery: ' . $delivery,
        ], $body);
    }

    /** @return bool false when the rest should wait */
    private static function deliver(object $row): bool
    {
        $answer = self::post((string) $row->body, (string) $row->delivery);
        if ($answer->isGood()) {
            Spool::sent((int) $row->id);
            Settings::save(['last_success' => (string) time(), 'failures' => '0', 'last_error' => '']);
            return true;
        }
        $why = self::sentence($answer);
        if (in_array($answer->status, [400, 413, 422], true)) {
            Spool::refused((int) $row->id, $why);
            self::remember($why);
            return true;
        }
        Spool::failed((int) $row->id, $why);
        self::remember($why);
        self::pause();
        return false;
    }

    private static function sentence(Answer $answer): string
    {
        if ($answer->status !== 401 || $answer->problem !== '') {
            return $answer->sentence();
        }
        $skew = $answer->time === null ? 0 : time() - $answer->time;
        if (abs($skew) > ConnectionTest::MOST_SKEW) {
            return sprintf(Addon::word('clock_off'), abs($skew), Addon::word($skew > 0 ? 'ahead' : 'behind'));
        }
        // One refusal for every forgery: whether it is the key or the secret, only asking for a token tells.
        $issued = Api::issue(0, 'WHMCS');
        return $issued->isGood() ? Addon::word('signature_refused') : $issued->sentence();
    }

    private static function remember(string $why): void
    {
        Settings::save(['last_error' => $why, 'last_error_at' => (string) time()]);
    }

    /** Doubles from ten seconds to a quarter of an hour, so that a host that is down is not knocked at for ever. */
    private static function pause(): void
    {
        $failures = (int) Settings::get('failures') + 1;
        $pause = min(self::LONGEST_PAUSE, self::FIRST_PAUSE * 2 ** min($failures - 1, 10));
        Settings::save(['failures' => (string) $failures, 'paused_until' => (string) (time() + $pause)]);
    }
}
