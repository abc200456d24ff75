<?php

namespace WhmcsSimulator\Install;

use WHMCS\Config\Setting;
use WHMCS\Database\Capsule;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Permissions;
use WhmcsSimulator\Text;

/** Fills a fresh installation. */
final class Seed
{
    private const STATUSES = [
        // title, colour, active, awaiting reply, auto-close
        ['Open', '#779500', 1, 1, 0], ['Answered', '#000000', 1, 0, 1], ['Customer-Reply', '#ff6600', 1, 1, 0],
        ['Closed', '#888888', 0, 0, 0], ['On Hold', '#224488', 1, 0, 0], ['In Progress', '#cc0000', 1, 0, 0],
    ];

    private const ROLES = [
        'Full Administrator' => ['API Access', 'Configure Addon Modules', 'List Support Tickets',
            Permissions::VIEW_TICKET, 'Delete Ticket'],
        'Support Operator' => ['List Support Tickets', Permissions::VIEW_TICKET],
        'Sales Operator' => [],
    ];

    public static function sow(): void
    {
        $company = SeedFile::company();
        self::settings($company['name']);
        self::statuses();
        foreach ($company['departments'] as $order => $department) {
            Capsule::table('tblticketdepartments')->insert($department + ['order' => $order]);
        }
        foreach ($company['clients'] as $client) {
            self::client($client);
        }
        self::admins($company['admins'], $company['departments']);
        SeedLibrary::sow($company);
        SeedTickets::sow(SeedFile::tickets()['tickets']);
    }

    private static function settings(string $name): void
    {
        Setting::setValue('CompanyName', $name);
        Setting::setValue('Version', '8.13.1-release.1');
        Setting::setValue('SystemURL', 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost:8080') . '/');
        Setting::setValue('CCEncryptionHash', bin2hex(random_bytes(32)));
        Setting::setValue('ActiveAddonModules', '');
    }

    private static function statuses(): void
    {
        foreach (self::STATUSES as $order => [$title, $color, $active, $awaiting, $autoclose]) {
            Capsule::table('tblticketstatuses')->insert([
                'title' => $title, 'color' => $color, 'sortorder' => $order + 1,
                'showactive' => $active, 'showawaiting' => $awaiting, 'autoclose' => $autoclose,
            ]);
        }
    }

    private static function client(array $client): void
    {
        Capsule::table('tblclients')->insert([
            'id' => $client['id'], 'firstname' => $client['firstname'], 'lastname' => $client['lastname'],
            'email' => $client['email'], 'companyname' => $client['companyname'] ?? '',
            'datecreated' => Clock::minutesAgo(60 * 24 * 400),
        ]);
        Capsule::table('tblhosting')->insert([
            'userid' => $client['id'], 'name' => 'Business Hosting',
            'domain' => preg_replace('/^.*@/', '', $client['email']),
            'nextduedate' => date('Y-m-d', strtotime('+20 days')),
            'username' => strtolower(substr(preg_replace('/\W/', '', $client['lastname']), 0, 8)),
            // The API really answers with it; a client that stores it is to be caught.
            'password' => 'never-store-me-' . $client['id'],
        ]);
    }

    /** The API's admin (the first) is assigned to the first department only, so that forgetting to ignore shows. */
    private static function admins(array $admins, array $departments): void
    {
        $everywhere = ',' . implode(',', array_column($departments, 'id')) . ',';
        foreach ($admins as $i => $admin) {
            $names = explode(' ', $admin['name'], 2);
            Capsule::table('tbladmins')->insert([
                'id' => $admin['id'], 'roleid' => $i === 0 ? 1 : 2, 'username' => $admin['username'],
                'firstname' => $names[0], 'lastname' => $names[1] ?? '',
                'email' => $admin['email'] ?? $admin['username'] . '@company.test',
                'signature' => Text::lines($admin['signature'] ?? ''), 'notes' => '',
                'supportdepts' => $i === 0 ? ',' . $departments[0]['id'] . ',' : $everywhere,
            ]);
        }
        foreach (array_keys(self::ROLES) as $i => $role) {
            Capsule::table('tbladminroles')->insert(['id' => $i + 1, 'name' => $role]);
            foreach (self::ROLES[$role] as $permission) {
                Capsule::table('tbladminperms')->insert(['roleid' => $i + 1, 'permid' => $permission]);
            }
        }
    }
}
