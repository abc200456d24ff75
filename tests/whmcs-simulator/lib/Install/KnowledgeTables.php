<?php

namespace WhmcsSimulator\Install;

use Illuminate\Database\Schema\Blueprint;
use Illuminate\Database\Schema\Builder;

/** The knowledgebase, which no API action reads, and the announcements. */
final class KnowledgeTables
{
    public static function create(Builder $schema): void
    {
        $schema->create('tblknowledgebase', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('parentid')->default(0);
            $t->string('title');
            $t->text('article');
            $t->integer('views')->default(0);
            $t->string('private')->default('');
            $t->string('language')->default('');
        });
        $schema->create('tblknowledgebasecats', static function (Blueprint $t): void {
            $t->increments('id');
            $t->integer('parentid')->default(0);
            $t->string('name');
            $t->string('description')->default('');
            $t->string('hidden')->default('');
        });
        $schema->create('tblknowledgebaselinks', static function (Blueprint $t): void {
            $t->integer('categoryid');
            $t->integer('articleid');
        });
        $schema->create('tblannouncements', static function (Blueprint $t): void {
            $t->increments('id');
            $t->string('date');
            $t->string('title');
            $t->text('announcement');
            $t->integer('published')->default(1);
            $t->integer('parentid')->default(0);
            $t->string('language')->default('');
        });
    }
}
