<?php

/**
 * What happens in WHMCS, and the panel on the ticket page. Loaded with every request: nothing here but wiring, and
 * nothing that a hook does may throw or wait.
 */

use WHMCS\Module\Addon\Supportassistant\Addon;
use WHMCS\Module\Addon\Supportassistant\Events\Event;
use WHMCS\Module\Addon\Supportassistant\Events\Spool;
use WHMCS\Module\Addon\Supportassistant\NightWatch;
use WHMCS\Module\Addon\Supportassistant\Panel\Placeholder;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

foreach (Event::HOOKS as $supportassistantHook) {
    add_hook($supportassistantHook, 50, static function ($vars) use ($supportassistantHook): void {
        Addon::guard(static function () use ($supportassistantHook, $vars): void {
            Spool::add(Event::fromHook($supportassistantHook, (array) $vars));
        });
    });
}
unset($supportassistantHook);

add_hook('AdminAreaViewTicketPage', 50, static function ($vars): string {
    return (string) Addon::guard(static function () use ($vars): string {
        return Placeholder::html((int) ($vars['ticketid'] ?? 0));
    });
});

add_hook('AfterCronJob', 50, static function (): void {
    Addon::guard([NightWatch::class, 'run']);
});
