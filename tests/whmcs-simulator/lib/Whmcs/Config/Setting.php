<?php

namespace WHMCS\Config;

use WHMCS\Database\Capsule;

class Setting
{
    public static function getValue(string $name): ?string
    {
        return Capsule::table('tblconfiguration')->where('setting', $name)->value('value');
    }

    public static function setValue(string $name, string $value): void
    {
        Capsule::table('tblconfiguration')->updateOrInsert(['setting' => $name], ['value' => $value]);
    }
}
