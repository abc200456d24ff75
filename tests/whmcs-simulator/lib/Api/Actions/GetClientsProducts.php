<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;

/** Services with their passwords in clear: a caller has to drop them. The filters are echoed, null when unused. */
final class GetClientsProducts
{
    private const FILTERS = ['clientid' => 'userid', 'serviceid' => 'id', 'domain' => 'domain'];

    public static function run(array $wish, object $admin): array
    {
        $query = Capsule::table('tblhosting')->orderBy('id');
        foreach (self::FILTERS as $parameter => $column) {
            if (($wish[$parameter] ?? '') !== '') {
                $query->where($column, $wish[$parameter]);
            }
        }
        $start = (int) ($wish['limitstart'] ?? 0);
        $total = $query->count();
        $rows = $query->offset($start)->limit((int) ($wish['limitnum'] ?? 25))->get()->all();
        return [
            'clientid' => $wish['clientid'] ?? null, 'serviceid' => $wish['serviceid'] ?? null,
            'pid' => $wish['pid'] ?? null, 'domain' => $wish['domain'] ?? null,
            'totalresults' => Shape::number($total), 'startnumber' => $start, 'numreturned' => count($rows),
        ] + Shape::items('products', 'product', array_map([self::class, 'product'], $rows));
    }

    private static function product(object $row): array
    {
        return [
            'id' => Shape::number($row->id), 'clientid' => Shape::number($row->userid), 'pid' => Shape::number(1),
            'name' => $row->name, 'groupname' => 'Shared Hosting', 'domain' => $row->domain,
            'status' => $row->domainstatus, 'billingcycle' => $row->billingcycle, 'nextduedate' => $row->nextduedate,
            'serverhostname' => 'web1.example.test', 'serverip' => '203.0.113.10', 'dedicatedip' => '',
            'username' => $row->username, 'password' => $row->password,
            'customfields' => ['customfield' => []], 'configoptions' => ['configoption' => []],
        ];
    }
}
