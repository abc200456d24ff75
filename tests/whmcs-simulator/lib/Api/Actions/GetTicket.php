<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\TicketShape;
use WhmcsSimulator\Tickets\Ticket;

/** One ticket with its thread and notes. The opening message is the reply with id 0. */
final class GetTicket
{
    public static function run(array $wish, object $admin): array
    {
        $ticket = isset($wish['ticketnum'])
            ? Ticket::findByMask($wish['ticketnum'])
            : Ticket::find((int) ($wish['ticketid'] ?? 0));
        return TicketShape::whole($ticket, strtoupper((string) ($wish['repliessort'] ?? '')) === 'DESC');
    }
}
