<?php

namespace WhmcsSimulator\Install;

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Database\Schema\Builder;

/** Tickets and what hangs on them. Column names differ from the API's on purpose: did, title, urgency. */
final class SupportTables
{
    public static function create(Builder $schema): void
    {
        $schema->create('tbltickets', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('tid')->unique();
            $t->integer('did')->default(0);
            self::author($t);
            $t->string('cc')->default('');
            $t->string('c');
            $t->string('date');
            $t->text('title');
            $t->text('message');
            $t->string('status');
            $t->string('urgency');
            $t->string('lastreply');
            $t->integer('flag')->default(0);
            $t->string('service')->default('');
            $t->integer('merged_ticket_id')->default(0)->index();
            $t->index(['status', 'lastreply']);
        });
        $schema->create('tblticketreplies', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('tid')->index();
            self::author($t);
            $t->string('date');
            $t->text('message');
            $t->integer('rating')->default(0);
        });
        $schema->create('tblticketnotes', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('ticketid')->index();
            $t->string('admin');
            $t->string('date');
            $t->text('message');
            $t->string('attachments')->default('');
            $t->integer('attachments_removed')->default(0);
        });
        self::choices($schema);
    }

    private static function author(Blueprint $t): void
    {
        $t->integer('userid')->default(0);
        $t->integer('contactid')->default(0);
        $t->string('name')->default('');
        $t->string('email')->default('');
        $t->string('admin')->default('');
        $t->string('attachment')->default('');
        $t->integer('attachments_removed')->default(0);
    }

    private static function choices(Builder $schema): void
    {
        $schema->create('tblticketdepartments', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('name');
            $t->string('description')->default('');
            $t->string('email')->default('');
            $t->string('hidden')->default('');
            $t->integer('order')->default(0);
        });
        $schema->create('tblticketstatuses', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('title');
            $t->string('color');
            $t->integer('sortorder');
            $t->integer('showactive');
            $t->integer('showawaiting');
            $t->integer('autoclose');
        });
        $schema->create('tblticketpredefinedcats', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('parentid')->default(0);
            $t->string('name');
        });
        $schema->create('tblticketpredefinedreplies', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('catid');
            $t->string('name');
            $t->text('reply');
        });
    }
}
