<?php

namespace WhmcsSimulator;

use WhmcsSimulator\Install\Database;

/** The ways in which installations differ or fail, switched at run time. */
final class Quirks
{
    /** The types of the defaults are the types that are accepted; null stands for "the default role". */
    public const DEFAULTS = [
        'number_mode' => 'string',
        'empty_list' => 'array',
        'ticket_id_field' => 'ticketid',
        'unsorted' => false,
        'warning_before_json' => false,
        'html_500' => 0,
        'truncated_json' => 0,
        'drop_connection' => 0,
        'slow_ms' => 0,
        'limitnum_max' => 0,
        'role_actions' => null,
        'bad_ip' => false,
        'wrong_secret' => false,
        'fewer' => 0,
    ];

    private const WORDS = [
        'number_mode' => ['string', 'native'],
        'empty_list' => ['missing', 'array', 'object', 'string'],
        'ticket_id_field' => ['ticketid', 'id'],
    ];

    /** Faults that take true for "always" and a number for "the next n requests". */
    private const COUNTED = ['html_500', 'truncated_json', 'drop_connection'];

    /** @var array<string, mixed>|null asked for with every number of an answer, so read once in a request */
    private static ?array $known = null;

    /** @return array<string, mixed> */
    public static function all(): array
    {
        return json_decode(State::get('quirks', '{}'), true) + self::DEFAULTS;
    }

    /** @return mixed */
    public static function get(string $name)
    {
        self::$known = self::$known ?? self::all();
        return self::$known[$name];
    }

    /** @throws \InvalidArgumentException for an unknown name or value, before anything is changed */
    public static function set(array $changes): array
    {
        foreach ($changes as $name => $value) {
            if (!self::accepts((string) $name, $value)) {
                throw new \InvalidArgumentException("Not a quirk, or not a value for it: $name");
            }
        }
        return Database::transaction(static function () use ($changes): array {
            $all = array_merge(self::all(), $changes);
            State::set('quirks', json_encode($all));
            return $all;
        });
    }

    public static function clear(): void
    {
        State::set('quirks', '{}');
    }

    /** True when the fault strikes this request; a counted fault is used up by one. */
    public static function strikes(string $fault): bool
    {
        $value = self::get($fault);
        if ($value === 0 || $value === false) {
            return false;
        }
        return $value === true || Database::transaction(static function () use ($fault): bool {
            $all = self::all();
            if ($all[$fault] <= 0) {
                return false;
            }
            $all[$fault]--;
            State::set('quirks', json_encode($all));
            return true;
        });
    }

    /** @param mixed $value */
    private static function accepts(string $name, $value): bool
    {
        if (!array_key_exists($name, self::DEFAULTS)) {
            return false;
        }
        if (isset(self::WORDS[$name])) {
            return in_array($value, self::WORDS[$name], true);
        }
        if ($name === 'role_actions') {
            return $value === null || is_array($value);
        }
        if (in_array($name, self::COUNTED, true)) {
            return is_bool($value) || is_int($value);
        }
        return gettype($value) === gettype(self::DEFAULTS[$name]);
    }
}
