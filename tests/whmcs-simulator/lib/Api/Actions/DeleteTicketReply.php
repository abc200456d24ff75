<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Tickets\Removal;

final class DeleteTicketReply
{
    public static function run(array $wish, object $admin): array
    {
        Removal::reply((int) ($wish['ticketid'] ?? 0), (int) ($wish['replyid'] ?? 0), (int) $admin->id);
        return [];
    }
}
