<?php

namespace WhmcsSimulator\Api\Actions;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Api\Shape;

/** Predefined replies come without an id; macros such as [NAME] stand in them unfilled. */
final class GetTicketPredefinedReplies
{
    public static function run(array $wish, object $admin): array
    {
        $query = Capsule::table('tblticketpredefinedreplies')->orderBy('id')->select(['name', 'reply']);
        if (($wish['catid'] ?? '') !== '') {
            $query->where('catid', (int) $wish['catid']);
        }
        $replies = array_map(static function (object $row): array {
            return (array) $row;
        }, $query->get()->all());
        return ['totalresults' => Shape::number(count($replies))]
            + Shape::items('predefinedreplies', 'predefinedreply', $replies);
    }
}
