<?php

/** Front door for PHP's built-in server: everything passes here, so no file of this folder is served by accident. */

require __DIR__ . '/lib/boot.php';

return WhmcsSimulator\Front::answer();
