<?php

namespace WHMCS\Module\Addon\Supportassistant\Pages;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Events\Spool;
use WHMCS\Module\Addon\Supportassistant\Input;
use WHMCS\Module\Addon\Supportassistant\Knowledge\Export;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** Addons > SupportAssistant: settings, the connection test, and how things stand. */
final class AdminPage
{
    public static function show(string $link): void
    {
        if (!Access::mayChangeSettings()) {
            echo '<p>' . Input::encode(Addon::word('settings_not_allowed')) . '</p>';
            return;
        }
        $page = [
            'link' => $link, 'words' => Addon::words(), 'token' => generate_token('plain'),
            'departments' => self::names('tblticketdepartments'), 'roles' => self::names('tbladminroles'),
            'status' => self::status(),
        ];
        (static function (array $page): void {
            require dirname(__DIR__, 2) . '/templates/admin.php';
        })($page);
    }

    /** @return array<int, array{0: string, 1: string, 2: bool}> label, value, whether it is well */
    private static function status(): array
    {
        $counts = Spool::counts();
        $oldest = Capsule::table('mod_supportassistant_events')->where('status', 'waiting')->min('created_at');
        $age = $oldest === null ? 0 : time() - (int) $oldest;
        $progress = Export::progress();
        $curl = function_exists('curl_init');
        $finish = function_exists('fastcgi_finish_request') || function_exists('litespeed_finish_request');
        return [
            [Addon::word('s_waiting'), (string) $counts['waiting'], $age < 900],
            [Addon::word('s_success'), self::when(Settings::get('last_success')), true],
            [Addon::word('s_error'), self::error('last_error', 'last_error_at'), Settings::get('last_error') === ''],
            [Addon::word('s_refused'), $counts['refused'] . ' / ' . $counts['expired'], $counts['refused'] === 0],
            [Addon::word('s_articles'), $progress['sent'] . ' / ' . $progress['total'],
                Settings::get('export_error') === ''],
            [Addon::word('s_exported'), self::error('export_error', 'export_at'),
                Settings::get('export_error') === ''],
            [Addon::word('s_sending'), Addon::word($finish ? 's_at_once' : 's_by_cron'), true],
            [Addon::word('s_curl'), Addon::word($curl ? 'yes' : 'no_curl'), $curl],
        ];
    }

    private static function error(string $name, string $at): string
    {
        $error = Settings::get($name);
        $when = self::when(Settings::get($at));
        return $error === '' ? ($name === 'export_error' ? $when : Addon::word('none')) : $when . ': ' . $error;
    }

    private static function when(string $time): string
    {
        return (int) $time === 0 ? Addon::word('never') : date('Y-m-d H:i:s', (int) $time);
    }

    /** @return array<int, string> */
    private static function names(string $table): array
    {
        return array_map(
            [Input::class, 'decode'],
            Capsule::table($table)->orderBy('id')->pluck('name', 'id')->all()
        );
    }
}
