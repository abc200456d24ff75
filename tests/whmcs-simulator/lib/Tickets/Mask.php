<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;

/** The two names by which customers reach a ticket: the mask (tid) and the access key (c). */
final class Mask
{
    /** @return array{tid: string, c: string} a mask that no other ticket has, with a dash as many hosts have it */
    public static function fresh(): array
    {
        do {
            $mask = self::random('ABCDEFGHJKLMNPQRSTUVWXYZ', 3) . '-' . random_int(100000, 999999);
        } while (Capsule::table('tbltickets')->where('tid', $mask)->exists());
        return ['tid' => $mask, 'c' => self::random('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 8)];
    }

    private static function random(string $letters, int $length): string
    {
        $text = '';
        for ($i = 0; $i < $length; $i++) {
            $text .= $letters[random_int(0, strlen($letters) - 1)];
        }
        return $text;
    }
}
