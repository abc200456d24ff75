<?php

namespace WHMCS\Module\Addon\Supportassistant;

use WHMCS\Database\Capsule;

/**
 * The addon's settings in a table of its own. Secrets are encrypted by us, because WHMCS keeps an addon's password
 * fields plain in some versions and encrypted in others.
 */
final class Settings
{
    /** Followed by the admin's id: the short-lived token of one agent. */
    public const AGENT_TOKEN = 'agent_token_';

    private const SECRETS = ['integration_key', 'webhook_secret'];

    /** @var array<string, string>|null */
    private static $values;

    public static function get(string $name): string
    {
        $value = self::all()[$name] ?? '';
        return $value !== '' && self::isSecret($name) ? (string) decrypt($value) : $value;
    }

    /** @param array<string, string> $values */
    public static function save(array $values): void
    {
        foreach ($values as $name => $value) {
            $stored = $value !== '' && self::isSecret($name) ? encrypt($value) : $value;
            Capsule::table(Tables::SETTINGS)->updateOrInsert(['name' => $name], ['value' => $stored]);
        }
        self::$values = null;
    }

    /** @return int[] */
    public static function ids(string $name): array
    {
        return array_values(array_filter(array_map('intval', explode(',', self::get($name)))));
    }

    /** Whether there is everything that talking to the assistant needs. */
    public static function isComplete(): bool
    {
        $all = self::all();
        foreach (['api_url', 'integration_key', 'webhook_secret'] as $name) {
            if (($all[$name] ?? '') === '') {
                return false;
            }
        }
        return true;
    }

    /** The next read asks the database again. */
    public static function forget(): void
    {
        self::$values = null;
    }

    private static function isSecret(string $name): bool
    {
        return in_array($name, self::SECRETS, true) || strpos($name, self::AGENT_TOKEN) === 0;
    }

    /** @return array<string, string> */
    private static function all(): array
    {
        if (self::$values === null) {
            self::$values = Capsule::table(Tables::SETTINGS)->pluck('value', 'name')->all();
        }
        return self::$values;
    }
}
