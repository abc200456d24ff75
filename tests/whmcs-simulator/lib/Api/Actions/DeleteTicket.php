<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Tickets\Removal;

final class DeleteTicket
{
    public static function run(array $wish, object $admin): array
    {
        Removal::ticket((int) ($wish['ticketid'] ?? 0), (int) $admin->id);
        return [];
    }
}
