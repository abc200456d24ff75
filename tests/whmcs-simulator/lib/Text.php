<?php

namespace WhmcsSimulator;

/** The one form in which WHMCS keeps text: entity-encoded, with CR LF line ends. */
final class Text
{
    /**
     * Encodes strings (in arrays, at any depth) once.
     *
     * @param mixed $value
     * @return mixed
     */
    public static function encode($value)
    {
        if (is_array($value)) {
            return array_map([self::class, 'encode'], $value);
        }
        return is_string($value) ? htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') : $value;
    }

    public static function decode(string $encoded): string
    {
        return htmlspecialchars_decode($encoded, ENT_QUOTES);
    }

    public static function lines(string $text): string
    {
        return preg_replace('/\r\n|\r|\n/', "\r\n", $text);
    }
}
