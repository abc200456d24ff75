<?php

namespace WhmcsSimulator\Tickets;

use WHMCS\Database\Capsule;

/** Who a message is from, as the tables hold it and as people read it. */
final class People
{
    /** @var array<int, object|null> clients met in this request, since a list asks for the same ones again */
    private static array $clients = [];

    public static function client(int $id): ?object
    {
        if (!array_key_exists($id, self::$clients)) {
            self::$clients[$id] = Capsule::table('tblclients')->where('id', $id)->first();
        }
        return self::$clients[$id];
    }

    public static function clientName(object $client): string
    {
        return trim($client->firstname . ' ' . $client->lastname);
    }

    public static function adminName(object $admin): string
    {
        return trim($admin->firstname . ' ' . $admin->lastname);
    }

    public static function adminByLogin(string $username): ?object
    {
        return Capsule::table('tbladmins')->where('username', $username)->first();
    }

    /** @return array{name: string, email: string} of the customer behind a ticket or message */
    public static function customer(object $row): array
    {
        $client = self::client((int) $row->userid);
        return $client === null
            ? ['name' => $row->name, 'email' => $row->email]
            : ['name' => self::clientName($client), 'email' => $client->email];
    }

    /**
     * The author columns for a customer's message.
     *
     * @return array{userid: int, contactid: int, name: string, email: string}
     * @throws TicketError for an unknown client, or a guest without name and address
     */
    public static function author(array $from): array
    {
        $id = (int) ($from['clientid'] ?? 0);
        if ($id > 0) {
            if (self::client($id) === null) {
                throw new TicketError('Client ID Not Found');
            }
            return ['userid' => $id, 'contactid' => (int) ($from['contactid'] ?? 0), 'name' => '', 'email' => ''];
        }
        $name = (string) ($from['name'] ?? '');
        $email = (string) ($from['email'] ?? '');
        if ($name === '' || $email === '') {
            throw new TicketError('Name and email address are required if not a client');
        }
        if (strpos($email, '@') === false) {
            throw new TicketError('Email Address Invalid');
        }
        return ['userid' => 0, 'contactid' => 0, 'name' => $name, 'email' => $email];
    }
}
