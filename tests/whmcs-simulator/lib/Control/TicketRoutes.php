<?php

namespace WhmcsSimulator\Control;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Tickets\Opening;
use WhmcsSimulator\Tickets\Changes;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Rearranging;
use WhmcsSimulator\Tickets\Removal;
use WhmcsSimulator\Tickets\Replying;
use WhmcsSimulator\Tickets\Ticket;

/** The routes that touch tickets. They fire the same hooks as the pages; date and status may be dictated. */
final class TicketRoutes
{
    public static function run(string $route, array $body): array
    {
        switch ($route) {
            case 'POST open-ticket':
                return self::open($body);
            case 'POST customer-reply':
                return self::customerReply($body);
            case 'POST staff-reply':
                return self::staffReply($body);
            case 'POST staff-note':
                Replying::note((int) ($body['ticket_id'] ?? 0), self::admin($body), (string) ($body['message'] ?? ''));
                return ['ok' => true];
            case 'POST set-status':
                Changes::status((int) ($body['ticket_id'] ?? 0), (string) ($body['status'] ?? ''), 1);
                return ['ok' => true];
            case 'POST delete-ticket':
                Removal::ticket((int) ($body['ticket_id'] ?? 0), 1);
                return ['ok' => true];
            case 'POST delete-reply':
                Removal::reply((int) ($body['ticket_id'] ?? 0), (int) ($body['reply_id'] ?? 0), 1);
                return ['ok' => true];
            case 'POST delete-client':
                Removal::client((int) ($body['client_id'] ?? 0));
                return ['ok' => true];
            case 'POST merge':
                Rearranging::merge((int) ($body['ticket_id'] ?? 0), array_map('intval', $body['merged_ids'] ?? []));
                return ['ok' => true];
            case 'POST split':
                $ids = array_map('intval', $body['reply_ids'] ?? []);
                $subject = (string) ($body['subject'] ?? '');
                return ['ticket_id' => Rearranging::split((int) ($body['ticket_id'] ?? 0), $ids, $subject)];
            default:
                throw new \InvalidArgumentException("No such route: $route", 404);
        }
    }

    private static function open(array $body): array
    {
        $ticket = Opening::open([
            'deptid' => $body['department_id'] ?? Capsule::table('tblticketdepartments')->min('id'),
            'clientid' => $body['client_id'] ?? 0,
        ] + $body);
        return ['ticket_id' => (int) $ticket->id, 'tid' => $ticket->tid, 'c' => $ticket->c];
    }

    private static function customerReply(array $body): array
    {
        $ticket = Ticket::find((int) ($body['ticket_id'] ?? 0));
        $author = [
            'userid' => (int) $ticket->userid, 'contactid' => (int) $ticket->contactid, 'name' => $ticket->name,
            'email' => $ticket->email,
        ];
        return self::written(Replying::asCustomer(
            (int) $ticket->id,
            $author,
            (string) ($body['message'] ?? ''),
            self::extra($body)
        ));
    }

    private static function staffReply(array $body): array
    {
        return self::written(Replying::asAdmin(
            (int) ($body['ticket_id'] ?? 0),
            self::admin($body),
            (string) ($body['message'] ?? ''),
            self::extra($body)
        ));
    }

    private static function extra(array $body): array
    {
        return array_intersect_key($body, ['date' => 1, 'status' => 1, 'attachment' => 1]);
    }

    private static function written(int $replyId): array
    {
        return ['reply_id' => $replyId];
    }

    /** "admin" is a login name; without it the first admin acts. */
    private static function admin(array $body): object
    {
        $first = Capsule::table('tbladmins')->orderBy('id');
        $admin = isset($body['admin']) ? People::adminByLogin($body['admin']) : $first->first();
        if ($admin === null) {
            throw new \InvalidArgumentException('No admin with this login name: ' . $body['admin']);
        }
        return $admin;
    }
}
