<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Clock;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;
use WhmcsSimulator\Tickets\TicketError;

/** Answers without the new reply's id. adminusername is the login name and makes it a staff reply. */
final class AddTicketReply
{
    public static function run(array $wish, object $admin): array
    {
        $ticket = Ticket::find((int) ($wish['ticketid'] ?? 0), 'Ticket ID not found');
        $message = (string) ($wish['message'] ?? '');
        $extra = array_filter(['status' => $wish['status'] ?? '', 'date' => self::date($wish['created'] ?? '')]);
        if (($wish['adminusername'] ?? '') !== '') {
            $author = People::adminByLogin($wish['adminusername']);
            if ($author === null) {
                throw new TicketError('Admin Username Not Found');
            }
            Replying::asAdmin((int) $ticket->id, $author, $message, $extra);
        } else {
            Replying::asCustomer((int) $ticket->id, People::author($wish), $message, $extra);
        }
        return [];
    }

    private static function date(string $created): string
    {
        if ($created === '') {
            return '';
        }
        $date = \DateTime::createFromFormat(Clock::FORMAT, $created);
        if ($date === false || $date->format(Clock::FORMAT) !== $created) {
            throw new TicketError('Invalid Date Format');
        }
        if ($date->getTimestamp() > time()) {
            throw new TicketError('Reply creation date cannot be in the future');
        }
        return $created;
    }
}
