<?php

namespace WHMCS\Module\Addon\Supportassistant;

/** Text from outside, as a person typed it: WHMCS entity-encodes everything that is posted, once. */
final class Input
{
    public static function posted(string $name): string
    {
        $value = $_POST[$name] ?? '';
        return is_string($value) ? trim(self::decode($value)) : '';
    }

    /** @return int[] */
    public static function postedIds(string $name): array
    {
        return array_values(array_filter(array_map('intval', (array) ($_POST[$name] ?? []))));
    }

    public static function decode(string $encoded): string
    {
        return html_entity_decode($encoded, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }

    public static function encode(string $plain): string
    {
        return htmlspecialchars($plain, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }
}
