<?php

namespace WHMCS\Module\Addon\Supportassistant;

use WHMCS\Module\Addon\Supportassistant\Events\Delivery;
use WHMCS\Module\Addon\Supportassistant\Knowledge\Export;

/** What is done at every run of the system cron, normally each five minutes. */
final class NightWatch
{
    private const SECONDS_FOR_EVENTS = 30;

    private const SECONDS_FOR_ARTICLES = 20;

    public static function run(): void
    {
        if (!Settings::isComplete()) {
            return;
        }
        Delivery::run(500, self::SECONDS_FOR_EVENTS);
        if (Settings::get('export_knowledge') === 'on') {
            Export::run(self::SECONDS_FOR_ARTICLES);
        }
    }
}
