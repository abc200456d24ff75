<?php

/** The simulator boots in this process: its database, its WHMCS functions, and the addon as WHMCS loads it. */

putenv('SIM_DATA_DIR=' . sys_get_temp_dir() . '/supportassistant-addon-' . bin2hex(random_bytes(6)));
putenv('SIM_ADDONS_DIR=' . dirname(__DIR__) . '/modules/addons');
$_SERVER['HTTP_HOST'] = 'whmcs.test';

require dirname(__DIR__, 2) . '/tests/whmcs-simulator/lib/boot.php';

spl_autoload_register(static function (string $class): void {
    $folders = ['SupportAssistant\\Tests\\' => __DIR__, 'WhmcsSimulator\\Tests\\' => ROOTDIR . '/tests'];
    foreach ($folders as $prefix => $in) {
        if (strpos($class, $prefix) === 0) {
            require_once $in . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
        }
    }
});

register_shutdown_function(static function (): void {
    $folder = (string) getenv('SIM_DATA_DIR');
    array_map('unlink', array_filter((array) glob("$folder/*"), 'is_file'));
    rmdir($folder);
});
