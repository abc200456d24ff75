<?php

namespace WhmcsSimulator;

use WHMCS\Database\Capsule;

/** WHMCS's two logs: what happened, and what modules sent and received. */
final class Logs
{
    public static function activity(string $message, int $clientId): void
    {
        Capsule::table('tblactivitylog')->insert([
            'date' => Clock::now(), 'description' => $message, 'userid' => $clientId, 'user' => 'System',
        ]);
    }

    /** @param array{0:mixed,1:mixed,2:mixed} $exchange request, response, processed */
    public static function moduleCall(string $module, string $action, array $exchange, array $secrets): void
    {
        $texts = array_map(static function ($part) use ($secrets): string {
            $text = is_string($part) ? $part : print_r($part, true);
            return str_replace(array_filter($secrets), '***', $text);
        }, $exchange);
        Capsule::table('tblmodulelog')->insert([
            'date' => Clock::now(), 'module' => $module, 'action' => $action,
            'request' => $texts[0], 'response' => $texts[1], 'arrdata' => $texts[2],
        ]);
    }
}
