<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Api\TicketSearch;
use WhmcsSimulator\Tickets\Ticket;

/** The cheap "anything new?". Its parameter to ignore departments is spelt unlike all others. */
final class GetTicketCounts
{
    public static function run(array $wish, object $admin): array
    {
        $departments = Shape::yes($wish, 'ignoreDepartmentAssignments')
            ? TicketSearch::allDepartments()
            : TicketSearch::departments($admin);
        $count = static function (array $statuses) use ($departments): int {
            return Ticket::all()->whereIn('did', $departments)->whereIn('status', $statuses)->count();
        };
        $active = Ticket::statuses('showactive');
        $flagged = Ticket::all()->whereIn('did', $departments)->whereIn('status', $active)->where('flag', $admin->id);
        $answer = [
            'filteredDepartments' => $departments, 'allActive' => $count($active),
            'awaitingReply' => $count(Ticket::statuses('showawaiting')), 'flaggedTickets' => $flagged->count(),
        ];
        if (Shape::yes($wish, 'includeCountsByStatus')) {
            foreach (Capsule::table('tblticketstatuses')->orderBy('sortorder')->pluck('title') as $title) {
                $key = preg_replace('/[^a-z0-9]/', '', strtolower($title));
                $answer['status'][$key] = ['title' => $title, 'count' => $count([$title])];
            }
        }
        return $answer;
    }
}
