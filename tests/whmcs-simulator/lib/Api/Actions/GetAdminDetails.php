<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Tickets\People;

/** Version, permissions, departments and the server's clock in one answer. */
final class GetAdminDetails
{
    public static function run(array $wish, object $admin): array
    {
        $permissions = Capsule::table('tbladminperms')->where('roleid', $admin->roleid)->pluck('permid')->all();
        return [
            'adminid' => Shape::number($admin->id), 'name' => People::adminName($admin), 'notes' => $admin->notes,
            'signature' => $admin->signature, 'allowedpermissions' => implode(',', $permissions),
            'departments' => $admin->supportdepts, 'requesttime' => Clock::now(),
        ] + WhmcsDetails::run($wish, $admin);
    }
}
