<?php

/**
 * WHMCS\Module\Addon\Name\… lives in the addon's own lib folder, as in a real installation; the other WHMCS\…
 * classes are the stand-ins of lib/Whmcs.
 */

spl_autoload_register(static function (string $class): void {
    if (preg_match('/^WHMCS\\\\Module\\\\Addon\\\\([A-Za-z0-9_]+)\\\\(.+)$/', $class, $m)) {
        $file = WhmcsSimulator\Addons::folderOfClass($m[1]) . '/lib/' . strtr($m[2], '\\', '/') . '.php';
    } elseif (strpos($class, 'WHMCS\\') === 0) {
        $file = __DIR__ . '/Whmcs/' . strtr(substr($class, 6), '\\', '/') . '.php';
    } elseif (strpos($class, 'WhmcsSimulator\\') === 0) {
        $file = __DIR__ . '/' . strtr(substr($class, 15), '\\', '/') . '.php';
    } else {
        return;
    }
    if (is_file($file)) {
        require_once $file;
    }
});
