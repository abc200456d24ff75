<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Install\Database;

/** Deleting. These hooks name their variables in camelCase, unlike all others. */
final class Removal
{
    public static function ticket(int $id, int $adminId): void
    {
        Ticket::find($id);
        Database::transaction(static function () use ($id): void {
            self::rows($id);
        });
        Hooks::run('TicketDelete', ['ticketId' => $id, 'adminId' => $adminId]);
    }

    public static function reply(int $ticketId, int $replyId, int $adminId): void
    {
        Ticket::find($ticketId);
        if (Capsule::table('tblticketreplies')->where('tid', $ticketId)->where('id', $replyId)->delete() === 0) {
            throw new TicketError('Reply ID Not Found');
        }
        Hooks::run('TicketDeleteReply', ['ticketId' => $ticketId, 'replyId' => $replyId, 'adminId' => $adminId]);
    }

    /** A client goes with everything; only ClientDelete is told, not one TicketDelete for each ticket. */
    public static function client(int $clientId): void
    {
        if (People::client($clientId) === null) {
            throw new TicketError('Client Not Found');
        }
        Database::transaction(static function () use ($clientId): void {
            foreach (Capsule::table('tbltickets')->where('userid', $clientId)->pluck('id') as $id) {
                self::rows((int) $id);
            }
            Capsule::table('tblhosting')->where('userid', $clientId)->delete();
            Capsule::table('tblclients')->where('id', $clientId)->delete();
        });
        Hooks::run('ClientDelete', ['userid' => $clientId]);
    }

    private static function rows(int $id): void
    {
        Capsule::table('tblticketreplies')->where('tid', $id)->delete();
        Capsule::table('tblticketnotes')->where('ticketid', $id)->delete();
        Capsule::table('tbltickets')->where('id', $id)->orWhere('merged_ticket_id', $id)->delete();
    }
}
