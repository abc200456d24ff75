<?php

namespace WhmcsSimulator;

/** The settings that a start of the simulator takes from environment variables, with their defaults. */
final class Environment
{
    public static function dataDir(): string
    {
        return self::path('SIM_DATA_DIR', sys_get_temp_dir() . '/whmcs-simulator');
    }

    public static function identifier(): string
    {
        return self::text('SIM_API_IDENTIFIER', 'sim-identifier');
    }

    public static function secret(): string
    {
        return self::text('SIM_API_SECRET', 'sim-secret');
    }

    /** The JSON file with tickets; company.json lies next to it. Empty: a bare installation. */
    public static function seedFile(): string
    {
        return self::path('SIM_SEED', '');
    }

    /** Not UTC on purpose: API dates carry no zone, and a client that forgets that must be seen to fail. */
    public static function timezone(): string
    {
        return self::text('SIM_TIMEZONE', 'Europe/Bucharest');
    }

    public static function addonsDir(): string
    {
        return self::path('SIM_ADDONS_DIR', dirname(__DIR__, 3) . '/whmcs-addon/modules/addons');
    }

    /** Hosts rename the admin folder; an addon must not build on its name. */
    public static function adminDir(): string
    {
        return trim(self::text('SIM_ADMIN_DIR', 'admin'), '/');
    }

    private static function text(string $name, string $default): string
    {
        $value = getenv($name);
        return $value === false || $value === '' ? $default : $value;
    }

    private static function path(string $name, string $default): string
    {
        $path = self::text($name, $default);
        return $path === '' || $path[0] === '/' ? $path : getcwd() . '/' . $path;
    }
}
