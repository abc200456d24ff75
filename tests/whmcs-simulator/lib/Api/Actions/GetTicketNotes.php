<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Api\TicketShape;
use WhmcsSimulator\Tickets\Ticket;

/** Calls a note's id "id" where GetTicket says "noteid", and knows no attachments array. */
final class GetTicketNotes
{
    public static function run(array $wish, object $admin): array
    {
        $ticket = Ticket::find((int) ($wish['ticketid'] ?? 0));
        $notes = array_map(static function (object $note): array {
            return ['id' => Shape::number($note->id)] + TicketShape::note($note)
                + ['attachment' => $note->attachments, 'attachments_removed' => false];
        }, Ticket::notes((int) $ticket->id));
        return ['totalresults' => count($notes)] + Shape::items('notes', 'note', $notes);
    }
}
