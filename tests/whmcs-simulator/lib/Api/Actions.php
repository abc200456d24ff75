<?php

namespace WhmcsSimulator\Api;

/** The table of contents of the API: each action is one class of the folder Actions. */
final class Actions
{
    private const NAMES = [
        'AddTicketNote', 'AddTicketReply', 'DeleteTicket', 'DeleteTicketReply', 'GetAdminDetails', 'GetAnnouncements',
        'GetClientsDetails', 'GetClientsProducts', 'GetSupportDepartments', 'GetSupportStatuses', 'GetTicket',
        'GetTicketCounts', 'GetTicketNotes', 'GetTicketPredefinedCats', 'GetTicketPredefinedReplies', 'GetTickets',
        'MergeTicket', 'OpenTicket', 'UpdateTicket', 'WhmcsDetails',
    ];

    /**
     * @param array $wish the posted parameters, encoded
     * @param object $admin on whose behalf
     * @throws Refusal|\WhmcsSimulator\Tickets\TicketError
     */
    public static function run(string $action, array $wish, object $admin): array
    {
        foreach (self::NAMES as $name) {
            if (strcasecmp($name, $action) === 0) {
                $class = __NAMESPACE__ . '\\Actions\\' . $name;
                return $class::run($wish, $admin);
            }
        }
        // Nobody has written down the HTTP code of this one; 200 is what other complaints about parameters have.
        throw new Refusal(sprintf('Invalid API Action: "%s" is not a valid API action', $action), 200);
    }
}
