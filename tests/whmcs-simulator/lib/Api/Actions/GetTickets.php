<?php

namespace WhmcsSimulator\Api\Actions;

use WhmcsSimulator\Api\Shape;
use WhmcsSimulator\Api\TicketSearch;
use WhmcsSimulator\Api\TicketShape;
use WhmcsSimulator\Quirks;

/** Lists tickets without any of their text. There is no documented order and no "changed since". */
final class GetTickets
{
    private const DEFAULT_PAGE = 25;

    public static function run(array $wish, object $admin): array
    {
        $start = max(0, (int) ($wish['limitstart'] ?? 0));
        $size = (int) ($wish['limitnum'] ?? 0) ?: self::DEFAULT_PAGE;
        $max = Quirks::get('limitnum_max');
        $size = $max > 0 ? min($size, $max) : $size;

        $query = TicketSearch::query($wish, $admin);
        $total = max(0, $query->count() - Quirks::get('fewer'));
        $size = max(0, min($size, $total - $start));
        $rows = $size === 0 ? [] : TicketSearch::ordered($query)->offset($start)->limit($size)->get()->all();
        return [
            'totalresults' => Shape::number($total), 'startnumber' => $start, 'numreturned' => count($rows),
        ] + Shape::items('tickets', 'ticket', array_map([TicketShape::class, 'listed'], $rows));
    }
}
