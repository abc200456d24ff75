<?php

namespace WHMCS\User;

/** An admin as addons meet it: properties by attribute name, fullName as the one computed of them. */
class Admin
{
    private object $row;

    public function __construct(object $row)
    {
        $this->row = $row;
    }

    /** @return mixed null for an attribute that tbladmins does not have */
    public function __get(string $name)
    {
        if ($name === 'fullName') {
            return $this->row->firstname . ' ' . $this->row->lastname;
        }
        return $this->row->$name ?? null;
    }

    public function __isset(string $name): bool
    {
        return $this->__get($name) !== null;
    }
}
