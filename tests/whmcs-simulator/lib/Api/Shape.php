<?php

namespace WhmcsSimulator\Api;

use WhmcsSimulator\Quirks;

/** The shapes in which the API's JSON differs between installations. */
final class Shape
{
    /**
     * A number from the database: a string on PHP 8.0 and older, an int from 8.1 on.
     *
     * @param mixed $value
     * @return int|string
     */
    public static function number($value)
    {
        return Quirks::get('number_mode') === 'native' ? (int) $value : (string) (int) $value;
    }

    /** A list in its two envelopes, {"tickets":{"ticket":[…]}}, or what is left of them when it is empty. */
    public static function items(string $outer, string $inner, array $items): array
    {
        if ($items !== []) {
            return [$outer => [$inner => array_values($items)]];
        }
        $empty = ['array' => [], 'object' => new \stdClass(), 'string' => ''];
        $mode = Quirks::get('empty_list');
        return $mode === 'missing' ? [] : [$outer => $empty[$mode]];
    }

    public static function yes(array $wish, string $name): bool
    {
        return in_array(strtolower((string) ($wish[$name] ?? '')), ['1', 'true', 'on', 'yes'], true);
    }

    /** The attachment fields of a message; none is [[]], as seen in the documented samples. */
    public static function attachments(string $stored): array
    {
        $files = [];
        foreach (array_filter(explode('|', $stored)) as $index => $name) {
            $files[] = ['filename' => preg_replace('/^\d+_/', '', $name), 'index' => $index];
        }
        return [
            'attachment' => $stored, 'attachments' => $files === [] ? [[]] : $files, 'attachments_removed' => false,
        ];
    }
}
