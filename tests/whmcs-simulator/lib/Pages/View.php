<?php

namespace WhmcsSimulator\Pages;

/** Renders a template. What comes from the tables is already encoded and is printed as it is. */
final class View
{
    public static function render(string $template, array $vars): string
    {
        ob_start();
        (static function (string $__file, array $__vars): void {
            // A template passes its own variables on to its parts; this file name must not be among those replaced.
            extract($__vars, EXTR_SKIP);
            require $__file;
        })(ROOTDIR . "/templates/$template.php", $vars);
        return (string) ob_get_clean();
    }
}
