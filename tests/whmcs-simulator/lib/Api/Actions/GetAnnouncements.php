<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;

final class GetAnnouncements
{
    public static function run(array $wish, object $admin): array
    {
        $start = (int) ($wish['limitstart'] ?? 0);
        $query = Capsule::table('tblannouncements')->orderBy('date', 'desc');
        $total = $query->count();
        $rows = $query->offset($start)->limit((int) ($wish['limitnum'] ?? 25))->get()->all();
        return [
            'totalresults' => Shape::number($total), 'startnumber' => $start, 'numreturned' => count($rows),
        ] + Shape::items('announcements', 'announcement', array_map(static function (object $row): array {
            return [
                'id' => Shape::number($row->id), 'date' => $row->date, 'title' => $row->title,
                'announcement' => $row->announcement, 'published' => Shape::number($row->published),
                'parentid' => Shape::number($row->parentid), 'language' => $row->language,
            ];
        }, $rows));
    }
}
