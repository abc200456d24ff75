<?php

namespace WhmcsSimulator;

/** Server time as WHMCS writes it: local, without a zone. */
final class Clock
{
    public const FORMAT = 'Y-m-d H:i:s';

    public static function now(): string
    {
        return date(self::FORMAT);
    }

    public static function minutesAgo(float $minutes): string
    {
        return date(self::FORMAT, time() - (int) round($minutes * 60));
    }
}
