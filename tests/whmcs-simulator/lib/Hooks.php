<?php

namespace WhmcsSimulator;

/** The hook points: plain calls inside the triggering request, lower priority first. */
final class Hooks
{
    /** @var array<string, array<int, callable[]>> */
    private static array $hooks = [];

    public static function add(string $point, int $priority, callable $callback): void
    {
        self::$hooks[$point][$priority][] = $callback;
    }

    /** @return array<int, mixed> */
    public static function run(string $point, array $vars = []): array
    {
        $byPriority = self::$hooks[$point] ?? [];
        ksort($byPriority);
        $results = [];
        foreach ($byPriority as $callbacks) {
            foreach ($callbacks as $callback) {
                $results[] = $callback($vars);
            }
        }
        return $results;
    }

    /** The HTML of every hook of a page, each in the container that WHMCS puts around it. */
    public static function html(string $point, array $vars): string
    {
        $html = '';
        foreach (self::run($point, $vars) as $result) {
            if (is_string($result) && $result !== '') {
                $html .= '<div class="addon-html-output-container">' . $result . "</div>\n";
            }
        }
        return $html;
    }

    /** The HTML of the output points (head, header, footer), as it is. */
    public static function raw(string $point, array $vars): string
    {
        return implode("\n", array_filter(self::run($point, $vars), 'is_string'));
    }
}
