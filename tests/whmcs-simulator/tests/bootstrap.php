<?php

spl_autoload_register(static function (string $class): void {
    $prefix = 'WhmcsSimulator\\Tests\\';
    if (strpos($class, $prefix) === 0) {
        require_once __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    }
});
