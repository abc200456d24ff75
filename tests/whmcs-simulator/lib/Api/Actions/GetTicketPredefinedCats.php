<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;

final class GetTicketPredefinedCats
{
    public static function run(array $wish, object $admin): array
    {
        $categories = array_map(static function (object $row): array {
            $replies = Capsule::table('tblticketpredefinedreplies')->where('catid', $row->id)->count();
            return [
                'id' => Shape::number($row->id), 'parentid' => Shape::number($row->parentid), 'name' => $row->name,
                'replycount' => Shape::number($replies),
            ];
        }, Capsule::table('tblticketpredefinedcats')->orderBy('id')->get()->all());
        return ['totalresults' => Shape::number(count($categories))]
            + Shape::items('categories', 'category', $categories);
    }
}
