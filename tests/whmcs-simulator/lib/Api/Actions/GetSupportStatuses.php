<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Tickets\Ticket;

final class GetSupportStatuses
{
    public static function run(array $wish, object $admin): array
    {
        $statuses = [];
        foreach (Capsule::table('tblticketstatuses')->orderBy('sortorder')->get() as $row) {
            $tickets = Ticket::all()->where('status', $row->title);
            if (($wish['deptid'] ?? '') !== '') {
                $tickets->where('did', (int) $wish['deptid']);
            }
            $statuses[] = ['title' => $row->title, 'count' => $tickets->count(), 'color' => $row->color];
        }
        return ['totalresults' => Shape::number(count($statuses))] + Shape::items('statuses', 'status', $statuses);
    }
}
