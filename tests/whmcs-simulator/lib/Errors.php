<?php

namespace WhmcsSimulator;

/** Every notice of our own or the addon's code is written down, so that a test can demand that there were none. */
final class Errors
{
    public static function watch(): void
    {
        error_reporting(E_ALL);
        ini_set('display_errors', '0');
        set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
            // Debian's Illuminate 8 is older than PHP 8.2 and says so with deprecations that are not ours.
            if (strpos($file, '/usr/share/php/') !== 0) {
                self::write("$message in $file:$line");
            }
            return true;
        });
    }

    public static function write(string $line): void
    {
        file_put_contents(self::file(), str_replace("\n", ' ', $line) . "\n", FILE_APPEND | LOCK_EX);
    }

    /** @return string[] */
    public static function all(): array
    {
        return is_file(self::file()) ? file(self::file(), FILE_IGNORE_NEW_LINES) : [];
    }

    public static function clear(): void
    {
        if (is_file(self::file())) {
            unlink(self::file());
        }
    }

    private static function file(): string
    {
        return Environment::dataDir() . '/php-errors.log';
    }
}
