<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Tickets\Opening;

final class OpenTicket
{
    public static function run(array $wish, object $admin): array
    {
        // Only these may be wished for through the API: neither a date nor a status.
        $known = array_flip(['deptid', 'subject', 'message', 'clientid', 'contactid', 'name', 'email', 'priority',
            'serviceid', 'domainid', 'cc']);
        $ticket = Opening::open(
            array_intersect_key($wish, $known) + ['clientid' => $wish['userid'] ?? 0],
            Shape::yes($wish, 'admin') ? $admin : null
        );
        return ['id' => Shape::number($ticket->id), 'tid' => $ticket->tid, 'c' => $ticket->c];
    }
}
