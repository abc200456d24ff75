<?php

namespace WHMCS\Module\Addon\Supportassistant\Events;

use WHMCS\Module\Addon\Supportassistant\Addon;

/**
 * Sends events when the page is already with its reader. Only PHP-FPM and LiteSpeed can end a response before PHP
 * ends; elsewhere nobody is made to wait, and the cron sends.
 */
final class AfterResponse
{
    private const EVENTS = 20;

    private const SECONDS = 8;

    /** @var bool */
    private static $isRegistered = false;

    public static function sendLater(): void
    {
        if (self::$isRegistered || self::finisher() === null) {
            return;
        }
        self::$isRegistered = true;
        register_shutdown_function(static function (): void {
            self::sendWaiting();
        });
    }

    public static function sendWaiting(): void
    {
        $finish = self::finisher();
        if ($finish === null) {
            return;
        }
        Addon::guard(static function () use ($finish): void {
            if (session_status() === PHP_SESSION_ACTIVE) {
                session_write_close();
            }
            $finish();
            Delivery::run(self::EVENTS, self::SECONDS);
        });
    }

    private static function finisher(): ?string
    {
        foreach (['fastcgi_finish_request', 'litespeed_finish_request'] as $name) {
            if (function_exists($name)) {
                return $name;
            }
        }
        return null;
    }
}
