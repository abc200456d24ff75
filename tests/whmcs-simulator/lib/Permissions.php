<?php

namespace WhmcsSimulator;

use WHMCS\Database\Capsule;

/** What an admin role may do. */
final class Permissions
{
    public const VIEW_TICKET = 'View Support Ticket';

    public static function allows(int $adminId, string $permission): bool
    {
        $role = Capsule::table('tbladmins')->where('id', $adminId)->value('roleid');
        return Capsule::table('tbladminperms')->where('roleid', $role)->where('permid', $permission)->exists();
    }

    /** Without $noRedirect the request ends with WHMCS's "access denied" page. */
    public static function demand(int $adminId, string $permission, bool $noRedirect): bool
    {
        if (self::allows($adminId, $permission)) {
            return true;
        }
        if (!$noRedirect) {
            self::deny();
        }
        return false;
    }

    public static function deny(): void
    {
        http_response_code(403);
        echo '<!DOCTYPE html><title>Access Denied</title><h1>Access Denied</h1>'
            . '<p>You do not have the required permissions to access this page.</p>';
        exit;
    }
}
