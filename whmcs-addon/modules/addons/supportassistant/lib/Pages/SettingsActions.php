<?php

namespace WHMCS\Module\Addon\Supportassistant\Pages;

use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Api\ConnectionTest;
use WHMCS\Module\Addon\Supportassistant\Events\Delivery;
use WHMCS\Module\Addon\Supportassistant\Input;
use WHMCS\Module\Addon\Supportassistant\Knowledge\Export;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** What the buttons of the addon's own page do; each answers sentences to show. */
final class SettingsActions
{
    public const VERBS = ['settings' => 1, 'test' => 1, 'send' => 1, 'export' => 1];

    private const EXPORT_SECONDS = 20;

    /** @return array{0: int, 1: array<string, mixed>} */
    public static function run(string $verb): array
    {
        switch ($verb) {
            case 'settings':
                return self::save();
            case 'test':
                return [200, ['findings' => ConnectionTest::run()]];
            case 'send':
                Settings::save(['paused_until' => '0']);
                Delivery::run(100, self::EXPORT_SECONDS);
                return self::said(Settings::get('last_error'), 'sent_now');
            default:
                Export::again();
                return self::said(Export::run(self::EXPORT_SECONDS), 'exported');
        }
    }

    private static function save(): array
    {
        $url = rtrim(Input::posted('api_url'), '/');
        $problem = self::urlProblem($url);
        if ($problem !== '') {
            return [422, ['error' => Addon::word($problem)]];
        }
        $values = [
            'api_url' => $url,
            'export_knowledge' => Input::posted('export_knowledge') === 'on' ? 'on' : '',
            'silent_departments' => implode(',', Input::postedIds('silent_departments')),
            'roles' => implode(',', Input::postedIds('roles')),
            'paused_until' => '0', 'failures' => '0', 'key_id' => '',
        ];
        foreach (['integration_key', 'webhook_secret'] as $secret) {
            // An empty field keeps what is there: a secret is never shown, so it cannot be posted back.
            if (Input::posted($secret) !== '') {
                $values[$secret] = Input::posted($secret);
            }
        }
        Settings::save($values);
        return self::said(self::tellDepartments(), 'saved');
    }

    /** The assistant writes no drafts for departments that are off, whichever way their tickets reach it. */
    private static function tellDepartments(): string
    {
        if (!Settings::isComplete()) {
            return Addon::word('incomplete');
        }
        $silent = ['silent_departments' => Settings::ids('silent_departments')];
        return Api::asAgent('PUT', '/addon/departments', $silent)->isGood() ? '' : Addon::word('saved_untold');
    }

    /** Keys travel in the open over plain http; only a test on one machine may do that. */
    private static function urlProblem(string $url): string
    {
        $parts = parse_url($url);
        $isAddress = is_array($parts) && isset($parts['scheme'], $parts['host']);
        if (!$isAddress || isset($parts['query']) || isset($parts['user'])) {
            return 'bad_url';
        }
        if ($parts['scheme'] === 'https') {
            return '';
        }
        $isLocal = in_array($parts['host'], ['localhost', '127.0.0.1', '[::1]'], true);
        return $parts['scheme'] === 'http' && $isLocal ? '' : 'needs_https';
    }

    private static function said(string $problem, string $otherwise): array
    {
        return [200, ['ok' => $problem === '', 'message' => $problem === '' ? Addon::word($otherwise) : $problem]];
    }
}
