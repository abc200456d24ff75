<?php

namespace WhmcsSimulator\Api;

use WhmcsSimulator\Quirks;

/** How an answer leaves: JSON when asked for, XML otherwise, and the ways in which it can be damaged. */
final class Wire
{
    public static function send(int $status, array $body, string $type): void
    {
        http_response_code($status);
        if ($type !== 'json') {
            header('Content-Type: application/xml');
            echo '<?xml version="1.0" encoding="utf-8"?>', "\n<whmcsapi>", self::xml($body), '</whmcsapi>';
            return;
        }
        header('Content-Type: application/json');
        $json = json_encode($body, JSON_INVALID_UTF8_SUBSTITUTE);
        if (Quirks::get('warning_before_json')) {
            echo "<br />\n<b>Warning</b>:  Undefined array key \"x\" in <b>/includes/hooks/theme.php</b>"
                . " on line <b>12</b><br />\n";
        }
        echo Quirks::strikes('truncated_json') ? substr($json, 0, intdiv(strlen($json), 2)) : $json;
    }

    /** Promises bytes and closes without them: the client sees the connection end in the middle. */
    public static function drop(): void
    {
        header('Content-Type: application/json');
        header('Content-Length: 4096');
        echo ' ';
        flush();
    }

    public static function brokenPage(): void
    {
        http_response_code(500);
        header('Content-Type: text/html; charset=utf-8');
        echo '<!DOCTYPE html><html><head><title>Oops!</title></head><body><h1>Oops!</h1>'
            . '<p>Something went wrong and we couldn&#039;t process your request.</p></body></html>';
    }

    /** @param mixed $value */
    private static function xml($value): string
    {
        if (!is_array($value) && !is_object($value)) {
            return is_bool($value) ? var_export($value, true) : htmlspecialchars((string) $value, ENT_XML1);
        }
        $xml = '';
        foreach ((array) $value as $key => $item) {
            $tag = is_int($key) ? 'item' : $key;
            $xml .= "<$tag>" . self::xml($item) . "</$tag>";
        }
        return $xml;
    }
}
