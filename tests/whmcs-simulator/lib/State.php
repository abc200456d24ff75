<?php

namespace WhmcsSimulator;

use WHMCS\Database\Capsule;

/** What the simulator itself must remember between requests. */
final class State
{
    public static function get(string $key, string $default): string
    {
        return Capsule::table('sim_state')->where('key', $key)->value('value') ?? $default;
    }

    public static function set(string $key, string $value): void
    {
        Capsule::table('sim_state')->updateOrInsert(['key' => $key], ['value' => $value]);
    }
}
