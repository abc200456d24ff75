<?php

namespace WHMCS\Module\Addon\Supportassistant\Api;

use WHMCS\Config\Setting;
use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Events\Delivery;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** Tries everything that has to work, in an order in which each finding explains those after it. */
final class ConnectionTest
{
    /** The assistant refuses webhooks whose time is 300 seconds off. */
    public const MOST_SKEW = 240;

    /** @return array<int, array{name: string, ok: bool, text: string}> */
    public static function run(): array
    {
        if (!Settings::isComplete()) {
            return [self::finding('settings', false, Addon::word('incomplete'))];
        }
        $live = Http::send('GET', rtrim(Settings::get('api_url'), '/') . '/health/live');
        if (!$live->isGood()) {
            return [self::finding('url', false, $live->sentence())];
        }
        $clock = self::clock($live);
        $findings = [self::finding('url', true, Addon::word('url_fine')), $clock];
        $token = Api::issue(Access::adminId(), Access::adminName());
        $said = $token->isGood() ? Addon::word('key_fine') : $token->sentence();
        $findings[] = self::finding('key', $token->isGood(), $said);
        if ($token->isGood() && $clock['ok']) {
            $findings[] = self::secret();
        }
        if ($token->isGood()) {
            $findings[] = self::version();
        }
        return $findings;
    }

    private static function clock(Answer $live): array
    {
        if ($live->time === null) {
            return self::finding('clock', true, Addon::word('clock_unknown'));
        }
        $skew = time() - $live->time;
        $isFine = abs($skew) <= self::MOST_SKEW;
        $direction = Addon::word($skew >= 0 ? 'ahead' : 'behind');
        $sentence = sprintf(Addon::word($isFine ? 'clock_fine' : 'clock_off'), abs($skew), $direction);
        return self::finding('clock', $isFine, $sentence);
    }

    /** A signed event that means nothing; the assistant checks its signature and forgets it. */
    private static function secret(): array
    {
        $body = Api::json(['event' => 'Ping', 'ticket_id' => 0, 'occurred_at' => gmdate('Y-m-d\TH:i:s\Z')]);
        $answer = Delivery::post($body, 'ping-' . bin2hex(random_bytes(8)));
        if ($answer->isGood()) {
            return self::finding('secret', true, Addon::word('secret_fine'));
        }
        $sentence = $answer->status === 401 ? Addon::word('signature_refused') : $answer->sentence();
        return self::finding('secret', false, $sentence);
    }

    private static function version(): array
    {
        $company = Api::asAgent('GET', '/addon/company');
        if (!$company->isGood()) {
            return self::finding('version', false, Addon::word('too_old'));
        }
        $text = sprintf(
            Addon::word('versions'),
            (string) ($company->body['name'] ?? ''),
            (string) ($company->body['version'] ?? '?'),
            Addon::VERSION,
            (string) Setting::getValue('Version'),
            PHP_VERSION
        );
        return self::finding('version', true, $text);
    }

    private static function finding(string $name, bool $ok, string $text): array
    {
        return ['name' => $name, 'ok' => $ok, 'text' => $text];
    }
}
