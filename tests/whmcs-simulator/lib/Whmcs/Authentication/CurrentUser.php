<?php

namespace WHMCS\Authentication;

use WHMCS\User\Admin;
use WhmcsSimulator\AdminSession;

class CurrentUser
{
    public function isAuthenticatedAdmin(): bool
    {
        return AdminSession::admin() !== null;
    }

    public function admin(): ?Admin
    {
        $row = AdminSession::admin();
        return $row === null ? null : new Admin($row);
    }

    public function isMasqueradingAdmin(): bool
    {
        return false;
    }
}
