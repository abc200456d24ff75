<?php

namespace WHMCS;

class Session
{
    /** @return mixed an empty string for what was never set */
    public static function get(string $key)
    {
        return $_SESSION[$key] ?? '';
    }

    /** @param mixed $value */
    public static function set(string $key, $value): void
    {
        $_SESSION[$key] = $value;
    }

    public static function delete(string $key): void
    {
        unset($_SESSION[$key]);
    }
}
