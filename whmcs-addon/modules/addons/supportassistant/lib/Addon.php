<?php

namespace WHMCS\Module\Addon\Supportassistant;

/** The addon as a whole: its version, its words, and the fence around everything that WHMCS calls. */
final class Addon
{
    public const VERSION = '1.0.0';

    public const NAME = 'supportassistant';

    /** The oldest and newest API this addon talks to, by major version. */
    public const API = '/api/v1';

    /** @var array<string, string>|null */
    private static $words;

    /**
     * Runs what a hook does. Whatever goes wrong in it is one line in the activity log, never an error on a page of
     * WHMCS: a customer's ticket must not fail because a draft could not be asked for.
     *
     * @return mixed null after a failure
     */
    public static function guard(callable $work)
    {
        try {
            return $work();
        } catch (\Throwable $failure) {
            self::note($failure);
            return null;
        }
    }

    /** @return array<string, string> */
    public static function words(): array
    {
        if (self::$words === null) {
            $_ADDONLANG = [];
            require dirname(__DIR__) . '/lang/english.php';
            self::$words = $_ADDONLANG;
        }
        return self::$words;
    }

    public static function word(string $key): string
    {
        return self::words()[$key] ?? $key;
    }

    /** Where things went wrong, and never with what: a message may hold what a customer wrote. */
    private static function note(\Throwable $failure): void
    {
        try {
            $place = basename($failure->getFile()) . ':' . $failure->getLine();
            logActivity('SupportAssistant: ' . get_class($failure) . ' at ' . $place);
        } catch (\Throwable $second) {
            // The log's own database is down: WHMCS reports that itself, and there is nowhere else to write.
            error_log('SupportAssistant: the activity log cannot be written');
        }
    }
}
