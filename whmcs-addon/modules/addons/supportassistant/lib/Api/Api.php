<?php

namespace WHMCS\Module\Addon\Supportassistant\Api;

use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Settings;

/**
 * The assistant's API, asked in the name of one agent with a token that lives ten minutes. Token and key stay on this
 * server, encrypted in the addon's own table: writing a session would mean to hold it while the assistant is asked.
 */
final class Api
{
    private const TOKEN = 'supportassistant_token';

    /** Not used in its last minute, in which it may run out on the way. */
    private const SAFE_SECONDS = 60;

    /** As an agent: whoever is signed in. */
    public static function asAgent(string $method, string $path, ?array $body = null): Answer
    {
        $answer = self::ask($method, $path, $body, false);
        // Revoked and made anew, or the assistant's own key was changed: once more with a fresh one.
        return $answer->status === 401 ? self::ask($method, $path, $body, true) : $answer;
    }

    /** A token in nobody's name, for the cron. */
    public static function asAddon(string $method, string $path, array $body): Answer
    {
        $token = self::issue(0, 'WHMCS cron');
        return $token->isGood() ? self::call($method, $path, $body, (string) $token->body['access_token']) : $token;
    }

    /** Asks for a token, and learns on the way under which id webhooks are signed. */
    public static function issue(int $adminId, string $adminName): Answer
    {
        $body = self::json([
            'integration_key' => Settings::get('integration_key'),
            'whmcs_admin_id' => $adminId,
            'whmcs_admin_name' => $adminName,
        ]);
        $answer = Http::send('POST', self::url('/auth/integration-token'), ['Content-Type: application/json'], $body);
        if ($answer->status === 401) {
            return new Answer(401, $answer->body, Addon::word('key_refused'), $answer->time);
        }
        if (!$answer->isGood()) {
            return $answer;
        }
        if (!isset($answer->body['access_token'], $answer->body['key_id'])) {
            return new Answer($answer->status, $answer->body, Addon::word('not_the_assistant'), $answer->time);
        }
        if (Settings::get('key_id') !== $answer->body['key_id']) {
            Settings::save(['key_id' => (string) $answer->body['key_id']]);
        }
        return $answer;
    }

    public static function url(string $path): string
    {
        return rtrim(Settings::get('api_url'), '/') . Addon::API . $path;
    }

    /** @param array<string, mixed> $value */
    public static function json(array $value): string
    {
        return (string) json_encode((object) $value, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_UNICODE);
    }

    private static function ask(string $method, string $path, ?array $body, bool $fresh): Answer
    {
        $token = $fresh ? '' : self::kept();
        if ($token === '') {
            $issued = self::issue(Access::adminId(), Access::adminName());
            if (!$issued->isGood()) {
                return $issued;
            }
            $token = (string) $issued->body['access_token'];
            self::keep($token, (int) ($issued->body['expires_in'] ?? 0));
        }
        return self::call($method, $path, $body, $token);
    }

    private static function call(string $method, string $path, ?array $body, string $token): Answer
    {
        $headers = ['Authorization: Bearer ' . $token];
        if ($body !== null) {
            $headers[] = 'Content-Type: application/json';
        }
        return Http::send($method, self::url($path), $headers, $body === null ? '' : self::json($body));
    }

    private static function kept(): string
    {
        $kept = json_decode(Settings::get(Settings::AGENT_TOKEN . Access::adminId()), true);
        $isUsable = is_array($kept) && $kept['until'] > time() && $kept['for'] === self::fingerprint();
        return $isUsable ? (string) $kept['token'] : '';
    }

    private static function keep(string $token, int $seconds): void
    {
        Settings::save([Settings::AGENT_TOKEN . Access::adminId() => self::json([
            'token' => $token, 'until' => time() + $seconds - self::SAFE_SECONDS, 'for' => self::fingerprint(),
        ])]);
    }

    /** A token belongs to one address and one key: after a change of settings it is nobody's. */
    private static function fingerprint(): string
    {
        return hash('sha256', Settings::get('api_url') . '|' . Settings::get('integration_key'));
    }
}
