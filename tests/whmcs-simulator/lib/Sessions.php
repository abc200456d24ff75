<?php

namespace WhmcsSimulator;

/** PHP sessions: one for the client area, one whose cookie is scoped to the admin folder, as with WHMCS. */
final class Sessions
{
    public static function startAdmin(): void
    {
        self::start('WHMCSAdmin', '/' . Environment::adminDir());
    }

    public static function startClient(): void
    {
        self::start('WHMCSClient', '/');
    }

    private static function start(string $name, string $path): void
    {
        $folder = Environment::dataDir() . '/sessions';
        if (!is_dir($folder) && !mkdir($folder, 0700, true) && !is_dir($folder)) {
            throw new \RuntimeException("The folder $folder cannot be made.");
        }
        session_save_path($folder);
        session_name($name);
        session_set_cookie_params(['path' => $path, 'httponly' => true, 'samesite' => 'Lax']);
        session_start();
    }
}
