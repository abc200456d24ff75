<?php

namespace WhmcsSimulator\Tickets;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;

/** Reading tickets. A ticket that was merged into another is neither listed nor found. */
final class Ticket
{
    public static function all(): Builder
    {
        return Capsule::table('tbltickets')->where('merged_ticket_id', 0);
    }

    /** @throws TicketError */
    public static function find(int $id, string $error = 'Ticket ID Not Found'): object
    {
        return self::orThrow(self::all()->where('id', $id)->first(), $error);
    }

    /** @throws TicketError */
    public static function findByMask(string $mask): object
    {
        return self::orThrow(self::all()->where('tid', $mask)->first(), 'Ticket ID Not Found');
    }

    public static function departmentName(object $ticket): string
    {
        return (string) Capsule::table('tblticketdepartments')->where('id', $ticket->did)->value('name');
    }

    /** @return object[] the replies, oldest first; the opening message is not among them */
    public static function replies(int $id): array
    {
        return Capsule::table('tblticketreplies')->where('tid', $id)->orderBy('date')->orderBy('id')->get()->all();
    }

    /** @return object[] */
    public static function notes(int $id): array
    {
        return Capsule::table('tblticketnotes')->where('ticketid', $id)->orderBy('id')->get()->all();
    }

    /**
     * Titles of the statuses with a flag set.
     *
     * @param string $flag showactive or showawaiting
     * @return string[]
     */
    public static function statuses(string $flag): array
    {
        return Capsule::table('tblticketstatuses')->where($flag, 1)->pluck('title')->all();
    }

    private static function orThrow(?object $ticket, string $error): object
    {
        if ($ticket === null) {
            throw new TicketError($error);
        }
        return $ticket;
    }
}
