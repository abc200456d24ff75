<?php

namespace WhmcsSimulator\Install;

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Database\Schema\Builder;

/** Settings, logs, and the simulator's own memory (sim_state), which no real installation has. */
final class SystemTables
{
    public static function create(Builder $schema): void
    {
        $schema->create('tblconfiguration', static function (Blueprint $t): void {
            $t->string('setting')->primary();
            $t->text('value');
        });
        $schema->create('tbladdonmodules', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('module')->index();
            $t->string('setting');
            $t->text('value');
        });
        $schema->create('tblactivitylog', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('date');
            $t->text('description');
            $t->string('user');
            $t->integer('userid');
        });
        $schema->create('tblmodulelog', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('date');
            $t->string('module');
            $t->string('action');
            $t->text('request');
            $t->text('response');
            $t->text('arrdata');
        });
        $schema->create('sim_state', static function (Blueprint $t): void {
            $t->string('key')->primary();
            $t->text('value');
        });
    }
}
