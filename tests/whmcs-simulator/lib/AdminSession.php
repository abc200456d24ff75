<?php

namespace WhmcsSimulator;

use WHMCS\Database\Capsule;

/** Who works in the admin area. */
final class AdminSession
{
    public static function adminId(): int
    {
        return (int) ($_SESSION['adminid'] ?? 0);
    }

    /** @return object|null the row of tbladmins */
    public static function admin(): ?object
    {
        return Capsule::table('tbladmins')->where('id', self::adminId())->where('disabled', 0)->first();
    }

    public static function enter(object $admin): void
    {
        $_SESSION['adminid'] = (int) $admin->id;
        Hooks::run('AdminLogin', ['adminid' => (int) $admin->id, 'username' => $admin->username]);
    }
}
