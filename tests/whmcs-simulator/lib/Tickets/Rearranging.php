<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Install\Database;

/** Tickets become one, or one becomes two. Messages keep their ids, except that an opening message has none. */
final class Rearranging
{
    /** @param int[] $mergedIds tickets that go up in the master */
    public static function merge(int $masterId, array $mergedIds, string $newSubject = ''): void
    {
        Ticket::find($masterId);
        $children = array_map(static function (int $id): object {
            return Ticket::find($id);
        }, array_values(array_diff($mergedIds, [$masterId])));
        if ($children === []) {
            throw new TicketError('Merge Ticket IDs Required');
        }
        Database::transaction(static function () use ($masterId, $children): void {
            foreach ($children as $child) {
                self::absorb($masterId, $child);
            }
        });
        if ($newSubject !== '') {
            Capsule::table('tbltickets')->where('id', $masterId)->update(['title' => $newSubject]);
        }
        Hooks::run('TicketMerge', [
            'mergedTicketIds' => array_map('intval', array_column($children, 'id')), 'masterTicketId' => $masterId,
        ]);
    }

    /**
     * @param int[] $replyIds the first of them becomes the new ticket's opening message
     * @return int id of the new ticket
     */
    public static function split(int $ticketId, array $replyIds, string $subject): int
    {
        $ticket = Ticket::find($ticketId);
        $moving = array_values(array_filter(Ticket::replies($ticketId), static function (object $r) use ($replyIds) {
            return in_array((int) $r->id, $replyIds, true);
        }));
        if ($moving === []) {
            throw new TicketError('Reply ID Not Found');
        }
        $newId = Database::transaction(static function () use ($ticket, $moving, $subject): int {
            return self::moveOut($ticket, $moving, $subject);
        });
        Hooks::run('TicketSplit', ['originalTicketId' => $ticketId, 'newTicketID' => $newId]);
        return $newId;
    }

    private static function absorb(int $masterId, object $child): void
    {
        Capsule::table('tblticketreplies')->insert(self::author($child) + [
            'tid' => $masterId, 'date' => $child->date, 'message' => $child->message,
        ]);
        Capsule::table('tblticketreplies')->where('tid', $child->id)->update(['tid' => $masterId]);
        Capsule::table('tblticketnotes')->where('ticketid', $child->id)->update(['ticketid' => $masterId]);
        Capsule::table('tbltickets')->where('id', $child->id)
            ->update(['merged_ticket_id' => $masterId, 'status' => 'Closed']);
        $latest = Capsule::table('tblticketreplies')->where('tid', $masterId)->max('date');
        Capsule::table('tbltickets')->where('id', $masterId)->where('lastreply', '<', $latest)
            ->update(['lastreply' => $latest]);
    }

    private static function moveOut(object $ticket, array $moving, string $subject): int
    {
        $first = $moving[0];
        $newId = Capsule::table('tbltickets')->insertGetId(self::author($first) + Mask::fresh() + [
            'did' => $ticket->did, 'title' => $subject === '' ? $ticket->title : $subject,
            'date' => $first->date, 'message' => $first->message, 'status' => $ticket->status,
            'urgency' => $ticket->urgency, 'lastreply' => end($moving)->date, 'service' => $ticket->service,
        ]);
        Capsule::table('tblticketreplies')->where('id', $first->id)->delete();
        Capsule::table('tblticketreplies')->whereIn('id', array_column($moving, 'id'))->update(['tid' => $newId]);
        return $newId;
    }

    private static function author(object $row): array
    {
        return [
            'userid' => $row->userid, 'contactid' => $row->contactid, 'name' => $row->name, 'email' => $row->email,
            'admin' => $row->admin, 'attachment' => $row->attachment,
        ];
    }
}
