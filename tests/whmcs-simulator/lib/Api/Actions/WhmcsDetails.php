<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Config\Setting;

final class WhmcsDetails
{
    public static function run(array $wish, object $admin): array
    {
        $version = (string) Setting::getValue('Version');
        return ['whmcs' => ['version' => strtok($version, '-'), 'canonicalversion' => $version]];
    }
}
