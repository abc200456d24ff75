<?php

namespace WhmcsSimulator\Install;

use WhmcsSimulator\Environment;
use WhmcsSimulator\Text;

/** The JSON a fresh installation is filled from; every text in it is encoded as WHMCS would have stored it. */
final class SeedFile
{
    /** The company of $SIM_SEED; what it does not tell comes from the bare one. */
    public static function company(): array
    {
        $bare = self::read(ROOTDIR . '/seed/bare.json');
        $tickets = Environment::seedFile();
        $file = $tickets === '' ? '' : dirname($tickets) . '/company.json';
        return $file !== '' && is_file($file) ? self::read($file) + $bare : $bare;
    }

    /** @return array{tickets: array, arrivals: array, followups: array} */
    public static function tickets(): array
    {
        $none = ['tickets' => [], 'arrivals' => [], 'followups' => []];
        $file = Environment::seedFile();
        return $file === '' ? $none : self::read($file) + $none;
    }

    private static function read(string $file): array
    {
        if (!is_file($file)) {
            throw new \RuntimeException("The seed file $file does not exist.");
        }
        return Text::encode(json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR));
    }
}
