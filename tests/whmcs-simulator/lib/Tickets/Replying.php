<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Hooks;
use WhmcsSimulator\Text;

/** Messages and notes are added to a thread. */
final class Replying
{
    /**
     * @param array $author what People::author gave
     * @param array $extra date, status, attachment where they differ from now, Customer-Reply and none
     */
    public static function asCustomer(int $ticketId, array $author, string $message, array $extra = []): int
    {
        $ticket = Ticket::find($ticketId);
        $status = $extra['status'] ?? 'Customer-Reply';
        $replyId = self::add($ticket, $author, $message, $status, $extra);
        Hooks::run('TicketUserReply', ['userid' => $author['userid']] + self::vars($ticket, $replyId, $status));
        return $replyId;
    }

    public static function asAdmin(int $ticketId, object $admin, string $message, array $extra = []): int
    {
        $ticket = Ticket::find($ticketId);
        $status = $extra['status'] ?? 'Answered';
        $author = ['userid' => $ticket->userid, 'admin' => People::adminName($admin)];
        $replyId = self::add($ticket, $author, $message, $status, $extra);
        Hooks::run('TicketAdminReply', ['admin' => $author['admin']] + self::vars($ticket, $replyId, $status));
        if ($status === 'Closed' && $ticket->status !== 'Closed') {
            Hooks::run('TicketClose', ['ticketid' => $ticketId]);
        }
        return $replyId;
    }

    public static function note(int $ticketId, object $admin, string $message): void
    {
        Ticket::find($ticketId, 'Ticket ID not found');
        self::demandText($message);
        Capsule::table('tblticketnotes')->insert([
            'ticketid' => $ticketId, 'admin' => People::adminName($admin), 'date' => Clock::now(),
            'message' => Text::lines($message),
        ]);
        Hooks::run('TicketAddNote', [
            'ticketid' => $ticketId, 'message' => Text::lines($message), 'adminid' => (int) $admin->id,
            'attachments' => '',
        ]);
    }

    /** @throws TicketError before anything is written */
    private static function add(object $ticket, array $author, string $message, string $status, array $extra): int
    {
        self::demandText($message);
        Changes::validStatus($status);
        $date = $extra['date'] ?? Clock::now();
        $id = Capsule::table('tblticketreplies')->insertGetId($author + [
            'tid' => $ticket->id, 'date' => $date, 'message' => Text::lines($message),
            'attachment' => $extra['attachment'] ?? '',
        ]);
        Capsule::table('tbltickets')->where('id', $ticket->id)->update(['status' => $status, 'lastreply' => $date]);
        return $id;
    }

    private static function demandText(string $message): void
    {
        if (trim($message) === '') {
            throw new TicketError('Message is required');
        }
    }

    private static function vars(object $ticket, int $replyId, string $status): array
    {
        return [
            'ticketid' => (int) $ticket->id, 'replyid' => $replyId, 'deptid' => (int) $ticket->did,
            'deptname' => Ticket::departmentName($ticket), 'subject' => $ticket->title,
            'message' => Capsule::table('tblticketreplies')->where('id', $replyId)->value('message'),
            'priority' => $ticket->urgency, 'status' => $status,
        ];
    }
}
