<?php

namespace WHMCS\Database;

/** WHMCS's door to the database is Illuminate's Capsule under its own name. */
class Capsule extends \Illuminate\Database\Capsule\Manager
{
}
