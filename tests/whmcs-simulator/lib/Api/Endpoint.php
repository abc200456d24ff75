<?php

namespace WhmcsSimulator\Api;

use WhmcsSimulator\Quirks;
use WhmcsSimulator\Tickets\TicketError;

/** POST /includes/api.php */
final class Endpoint
{
    public static function answer(): void
    {
        if (Quirks::get('slow_ms') > 0) {
            usleep(1000 * Quirks::get('slow_ms'));
        }
        if (Quirks::strikes('drop_connection')) {
            Wire::drop();
            return;
        }
        if (Quirks::strikes('html_500')) {
            Wire::brokenPage();
            return;
        }
        try {
            $action = strtolower((string) ($_POST['action'] ?? ''));
            $admin = Gate::admit($_POST);
            Gate::allow($action);
            [$status, $body] = [200, ['result' => 'success'] + Actions::run($action, $_POST, $admin)];
        } catch (Refusal $e) {
            [$status, $body] = [$e->getCode(), ['result' => 'error', 'message' => $e->getMessage()]];
        } catch (TicketError $e) {
            [$status, $body] = [200, ['result' => 'error', 'message' => $e->getMessage()]];
        }
        Wire::send($status, $body, (string) ($_POST['responsetype'] ?? ''));
    }
}
