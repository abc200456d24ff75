<?php

namespace WhmcsSimulator\Pages;

/** Renders a template. What comes from the tables is already encoded and is printed as it is. */
final class View
{
    public static function render(string $template, array $vars): string
    {
        ob_start();
        (static function (string $__file, array $__vars): void {
            extract($__vars);
            require $__file;
        })(ROOTDIR . "/templates/$template.php", $vars);
        return (string) ob_get_clean();
    }
}
