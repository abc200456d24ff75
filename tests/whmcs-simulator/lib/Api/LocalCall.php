<?php

namespace WhmcsSimulator\Api;

use WHMCS\Database\Capsule;
use WhmcsSimulator\AdminSession;
use WhmcsSimulator\Text;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\TicketError;

/** localAPI(): the same actions without the gate. Its answers are encoded too. */
final class LocalCall
{
    public static function run(string $command, array $values, string $adminUsername): array
    {
        $admin = $adminUsername !== '' ? People::adminByLogin($adminUsername) : AdminSession::admin();
        $admin = $admin ?? Capsule::table('tbladmins')->orderBy('id')->first();
        try {
            return ['result' => 'success'] + Actions::run($command, Text::encode($values), $admin);
        } catch (Refusal | TicketError $e) {
            return ['result' => 'error', 'message' => $e->getMessage()];
        }
    }
}
