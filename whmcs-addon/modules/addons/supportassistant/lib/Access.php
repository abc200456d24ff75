<?php

namespace WHMCS\Module\Addon\Supportassistant;

use WHMCS\Database\Capsule;

/** Who may see the panel, and who may change settings. WHMCS's own access list for the addon comes before both. */
final class Access
{
    /** The ticket page's hook is not covered by WHMCS's access list for addons, so it is read here. */
    public static function maySeePanel(): bool
    {
        $role = self::roleId();
        $granted = Capsule::table('tbladdonmodules')->where('module', Addon::NAME)->where('setting', 'access')
            ->value('value');
        $chosen = Settings::ids('roles');
        return $role > 0
            && in_array($role, array_map('intval', explode(',', (string) $granted)), true)
            && ($chosen === [] || in_array($role, $chosen, true))
            && checkPermission('View Support Ticket', true);
    }

    public static function mayChangeSettings(): bool
    {
        return self::adminId() > 0 && checkPermission('Configure Addon Modules', true);
    }

    /**
     * Shows that WHMCS has let this admin open the ticket's page: which tickets an admin may see (departments, flags,
     * permissions) is WHMCS's to decide, and it decides when it prints the page.
     */
    public static function passTo(int $ticketId): string
    {
        $for = 'panel|' . self::adminId() . '|' . $ticketId;
        return hash_hmac('sha256', $for, Settings::get('webhook_secret'));
    }

    public static function adminId(): int
    {
        return (int) ($_SESSION['adminid'] ?? 0);
    }

    /** The name under which WHMCS shows the admin's replies. */
    public static function adminName(): string
    {
        $admin = Capsule::table('tbladmins')->where('id', self::adminId())->first(['firstname', 'lastname']);
        return $admin === null ? '' : Input::decode(trim($admin->firstname . ' ' . $admin->lastname));
    }

    public static function departmentOf(int $ticketId): int
    {
        return (int) Capsule::table('tbltickets')->where('id', $ticketId)->value('did');
    }

    private static function roleId(): int
    {
        return (int) Capsule::table('tbladmins')->where('id', self::adminId())->value('roleid');
    }
}
