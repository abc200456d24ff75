<?php

namespace WhmcsSimulator\Install;

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Database\Schema\Builder;

/** Clients with their services, admins with their roles. */
final class PeopleTables
{
    public static function create(Builder $schema): void
    {
        $schema->create('tblclients', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('firstname');
            $t->string('lastname');
            $t->string('companyname')->default('');
            $t->string('email');
            $t->string('country')->default('US');
            $t->string('status')->default('Active');
            $t->string('language')->default('');
            $t->string('datecreated');
        });
        $schema->create('tblhosting', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('userid');
            $t->string('name');
            $t->string('domain');
            $t->string('domainstatus')->default('Active');
            $t->string('billingcycle')->default('Monthly');
            $t->string('nextduedate');
            $t->string('username');
            $t->string('password');
        });
        $schema->create('tbladmins', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('roleid');
            $t->string('username')->unique();
            $t->string('firstname');
            $t->string('lastname')->default('');
            $t->string('email');
            $t->text('signature');
            $t->text('notes');
            $t->string('supportdepts');
            $t->integer('disabled')->default(0);
        });
        $schema->create('tbladminroles', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('name');
        });
        $schema->create('tbladminperms', static function (Blueprint $t): void {
            $t->integer('roleid');
            $t->string('permid');
        });
    }
}
