<?php

namespace WhmcsSimulator\Api;

use WhmcsSimulator\Quirks;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Ticket;

/** A ticket, a message and a note as the API writes them. */
final class TicketShape
{
    public static function listed(object $ticket): array
    {
        $customer = People::customer($ticket);
        return [
            'id' => Shape::number($ticket->id), 'tid' => $ticket->tid, 'deptid' => Shape::number($ticket->did),
            'userid' => Shape::number($ticket->userid), 'name' => $customer['name'],
            'owner_name' => $customer['name'], 'email' => $customer['email'],
        ] + self::requestor($ticket) + [
            'cc' => $ticket->cc, 'c' => $ticket->c, 'date' => $ticket->date, 'subject' => $ticket->title,
            'status' => $ticket->status, 'priority' => $ticket->urgency, 'admin' => $ticket->admin,
            'attachment' => $ticket->attachment, 'attachments' => [], 'attachments_removed' => false,
            'lastreply' => $ticket->lastreply, 'flag' => Shape::number($ticket->flag), 'service' => $ticket->service,
        ];
    }

    public static function whole(object $ticket, bool $newestFirst): array
    {
        $customer = People::customer($ticket);
        $opening = ['replyid' => Shape::number(0)] + self::message($ticket, false);
        $replies = array_map(static function (object $reply): array {
            return ['replyid' => Shape::number($reply->id)] + self::message($reply, true);
        }, Ticket::replies((int) $ticket->id));
        array_unshift($replies, $opening);
        return [
            Quirks::get('ticket_id_field') => Shape::number($ticket->id), 'tid' => $ticket->tid, 'c' => $ticket->c,
            'deptid' => Shape::number($ticket->did), 'deptname' => Ticket::departmentName($ticket),
            'userid' => Shape::number($ticket->userid), 'contactid' => Shape::number($ticket->contactid),
            'name' => $customer['name'], 'email' => $customer['email'],
        ] + self::requestor($ticket) + [
            'cc' => $ticket->cc, 'date' => $ticket->date, 'subject' => $ticket->title, 'status' => $ticket->status,
            'priority' => $ticket->urgency, 'admin' => $ticket->admin, 'lastreply' => $ticket->lastreply,
            'flag' => Shape::number($ticket->flag), 'service' => $ticket->service,
        ] + Shape::items('replies', 'reply', $newestFirst ? array_reverse($replies) : $replies)
          + Shape::items('notes', 'note', array_map(static function (object $note): array {
              return ['noteid' => Shape::number($note->id)] + self::note($note) + Shape::attachments('');
          }, Ticket::notes((int) $ticket->id)));
    }

    public static function note(object $note): array
    {
        return ['date' => $note->date, 'message' => $note->message, 'admin' => $note->admin];
    }

    /** A staff message keeps the client's id but loses name and address; only real replies have a rating. */
    private static function message(object $row, bool $isReply): array
    {
        $customer = $row->admin !== '' ? ['name' => '', 'email' => ''] : People::customer($row);
        return [
            'userid' => Shape::number($row->userid), 'contactid' => Shape::number($row->contactid),
            'name' => $customer['name'], 'email' => $customer['email'],
        ] + self::requestor($row) + ['date' => $row->date, 'message' => $row->message]
          + Shape::attachments($row->attachment) + ['admin' => $row->admin]
          + ($isReply ? ['rating' => Shape::number($row->rating)] : []);
    }

    private static function requestor(object $row): array
    {
        if ($row->admin !== '') {
            return ['requestor_name' => $row->admin, 'requestor_email' => '', 'requestor_type' => 'Operator'];
        }
        $customer = People::customer($row);
        return [
            'requestor_name' => $customer['name'], 'requestor_email' => $customer['email'],
            'requestor_type' => (int) $row->userid === 0 ? 'Guest' : 'Owner',
        ];
    }
}
