<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;

/** Answers without the note's id. */
final class AddTicketNote
{
    public static function run(array $wish, object $admin): array
    {
        $ticketId = isset($wish['ticketnum'])
            ? (int) Ticket::findByMask($wish['ticketnum'])->id
            : (int) ($wish['ticketid'] ?? 0);
        Replying::note($ticketId, $admin, (string) ($wish['message'] ?? ''));
        return [];
    }
}
