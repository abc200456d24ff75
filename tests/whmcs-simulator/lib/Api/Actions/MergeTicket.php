<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Tickets\Rearranging;

final class MergeTicket
{
    public static function run(array $wish, object $admin): array
    {
        $id = (int) ($wish['ticketid'] ?? 0);
        $others = array_map('intval', array_filter(explode(',', (string) ($wish['mergeticketids'] ?? ''))));
        Rearranging::merge($id, $others, (string) ($wish['newsubject'] ?? ''));
        return ['ticketid' => Shape::number($id)];
    }
}
