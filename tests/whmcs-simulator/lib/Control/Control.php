<?php

namespace WhmcsSimulator\Control;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Addons;
use WhmcsSimulator\Errors;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Install\Database;
use WhmcsSimulator\Quirks;
use WhmcsSimulator\Text;
use WhmcsSimulator\Tickets\TicketError;

/** /_sim/…: what tests and the demo use to play customer, agent, cron and fate. JSON in, JSON out. */
final class Control
{
    private const ROUTES = [
        'GET state' => 'state',
        'GET logs' => 'logs',
        'GET quirks' => 'quirks',
        'POST quirks' => 'setQuirks',
        'DELETE quirks' => 'clearQuirks',
        'POST reset' => 'reset',
        'POST cron' => 'cron',
        'POST arrive' => 'arrive',
        'POST addon' => 'addon',
    ];

    public static function answer(string $path): void
    {
        header('Content-Type: application/json');
        $raw = file_get_contents('php://input');
        $body = $raw === '' ? [] : json_decode($raw, true);
        $route = $_SERVER['REQUEST_METHOD'] . ' ' . $path;
        try {
            if (!is_array($body)) {
                throw new \InvalidArgumentException('The body is not a JSON object: ' . json_last_error_msg());
            }
            if (isset(self::ROUTES[$route])) {
                $answer = self::{self::ROUTES[$route]}($body);
            } else {
                // Posted text enters as any posted text does; the settings above stay as they are.
                $answer = TicketRoutes::run($route, Text::encode($body));
            }
        } catch (\InvalidArgumentException | TicketError $e) {
            http_response_code($e->getCode() ?: 400);
            $answer = ['error' => $e->getMessage()];
        }
        echo json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
    }

    private static function state(): array
    {
        return [
            'tickets' => Capsule::table('tbltickets')->where('merged_ticket_id', 0)->count(),
            'last_ticket' => (int) Capsule::table('tbltickets')->max('id'),
            'by_status' => Capsule::table('tbltickets')->where('merged_ticket_id', 0)->groupBy('status')
                ->selectRaw('status, count(*) as n')->pluck('n', 'status')->all(),
            'replies' => Capsule::table('tblticketreplies')->count(),
            'staff_replies' => Capsule::table('tblticketreplies')->where('admin', '<>', '')->count(),
            'notes' => Capsule::table('tblticketnotes')->count(),
            'clients' => Capsule::table('tblclients')->count(),
            'active_addons' => Addons::active(),
            'php_errors' => count(Errors::all()),
        ];
    }

    private static function logs(): array
    {
        return [
            'activity' => Capsule::table('tblactivitylog')->orderBy('id')->get()->all(),
            'modules' => Capsule::table('tblmodulelog')->orderBy('id')->get()->all(),
            'php_errors' => Errors::all(),
        ];
    }

    private static function quirks(): array
    {
        return Quirks::all();
    }

    private static function setQuirks(array $body): array
    {
        return Quirks::set($body);
    }

    private static function clearQuirks(): array
    {
        Quirks::clear();
        return Quirks::all();
    }

    private static function reset(): array
    {
        Database::reset();
        return self::state();
    }

    /** One call of the system cron; {"daily": true} for the first one of a day. */
    private static function cron(array $body): array
    {
        $points = empty($body['daily'])
            ? ['AfterCronJob']
            : ['PreCronJob', 'DailyCronJob', 'AfterCronJob'];
        foreach ($points as $point) {
            Hooks::run($point);
        }
        return ['ran' => $points];
    }

    private static function arrive(): array
    {
        return Arrivals::next();
    }

    /** {"module", "active", "settings": {}, "access": [role ids]}: what an admin does under Addon Modules. */
    private static function addon(array $body): array
    {
        $name = (string) ($body['module'] ?? '');
        $answer = [];
        if (isset($body['active']) && $body['active'] !== in_array($name, Addons::active(), true)) {
            $answer = $body['active'] ? Addons::activate($name) : Addons::deactivate($name);
            Addons::loadHooks();
        }
        $settings = Text::encode($body['settings'] ?? []);
        if (isset($body['access'])) {
            $settings['access'] = implode(',', $body['access']);
        }
        if ($settings !== []) {
            Addons::save($name, $settings);
            Hooks::run('AddonModuleConfigSave');
        }
        return $answer + ['active' => in_array($name, Addons::active(), true), 'settings' => Addons::settings($name)];
    }
}
