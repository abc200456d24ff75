<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Tickets\People;
use WhmcsSimulator\Tickets\Ticket;
use WhmcsSimulator\Tickets\TicketError;

/** Everything twice: under "client", and flattened at the top as in the old days. Numbers are always ints. */
final class GetClientsDetails
{
    public static function run(array $wish, object $admin): array
    {
        $query = Capsule::table('tblclients');
        if (!empty($wish['clientid'])) {
            $query->where('id', (int) $wish['clientid']);
        } elseif (!empty($wish['email'])) {
            $query->where('email', $wish['email']);
        } else {
            throw new TicketError('Either clientid Or email Is Required');
        }
        $row = $query->first();
        if ($row === null) {
            throw new TicketError('Client Not Found');
        }
        $client = self::client($row);
        $stats = Shape::yes($wish, 'stats') ? ['stats' => self::stats((int) $row->id)] : [];
        return $client + ['client' => $client] + $stats;
    }

    private static function client(object $row): array
    {
        return [
            'userid' => (int) $row->id, 'client_id' => (int) $row->id, 'id' => (int) $row->id,
            'firstname' => $row->firstname, 'lastname' => $row->lastname, 'fullname' => People::clientName($row),
            'companyname' => $row->companyname, 'email' => $row->email, 'country' => $row->country,
            'status' => $row->status, 'language' => $row->language, 'datecreated' => substr($row->datecreated, 0, 10),
            'credit' => '0.00', 'currency_code' => 'USD', 'customfields' => [['id' => 1, 'value' => '']],
            'customfields1' => '',
            'lastlogin' => 'Date: ' . date('d/m/Y H:i') . '<br>IP Address: 203.0.113.20<br>Host: host.example.test',
        ];
    }

    private static function stats(int $clientId): array
    {
        $active = Capsule::table('tblhosting')->where('userid', $clientId)->where('domainstatus', 'Active')->count();
        return [
            'numdueinvoices' => 0, 'dueinvoicesbalance' => '$0.00 USD', 'income' => '$12.00 USD',
            'productsnumactive' => $active, 'productsnumtotal' => $active,
            'numtickets' => Ticket::all()->where('userid', $clientId)->count(),
            'numactivetickets' => Ticket::all()->where('userid', $clientId)
                ->whereIn('status', Ticket::statuses('showactive'))->count(),
        ];
    }
}
