<?php

namespace WHMCS\Module\Addon\Supportassistant;

use Illuminate\Database\Schema\Blueprint;
use WHMCS\Database\Capsule;

/** The addon's own three tables. */
final class Tables
{
    public const SETTINGS = 'mod_supportassistant_settings';

    public const EVENTS = 'mod_supportassistant_events';

    public const ARTICLES = 'mod_supportassistant_articles';

    /** @return array{status: string, description: string} */
    public static function activate(): array
    {
        try {
            self::create();
        } catch (\Throwable $failure) {
            return ['status' => 'error', 'description' => 'The tables could not be made: ' . $failure->getMessage()];
        }
        return [
            'status' => 'success',
            'description' => 'Give roles access below, save, and continue under Addons > SupportAssistant.',
        ];
    }

    /** Makes what is missing; safe to run again. */
    public static function create(): void
    {
        $schema = Capsule::schema();
        if (!$schema->hasTable(self::SETTINGS)) {
            $schema->create(self::SETTINGS, static function (Blueprint $table): void {
                $table->string('name', 60)->primary();
                $table->text('value');
            });
        }
        if (!$schema->hasTable(self::EVENTS)) {
            $schema->create(self::EVENTS, static function (Blueprint $table): void {
                self::events($table);
            });
        }
        if (!$schema->hasTable(self::ARTICLES)) {
            $schema->create(self::ARTICLES, static function (Blueprint $table): void {
                $table->integer('article_id')->primary();
                $table->string('hash', 64);
                $table->integer('sent_at');
            });
        }
        // Names this installation in the ids of its events, so that a second one never repeats them.
        if (Settings::get('installation') === '') {
            Settings::save(['installation' => bin2hex(random_bytes(6))]);
        }
    }

    /** Times are Unix seconds: the server's zone may change, and nobody reads this table but us. */
    private static function events(Blueprint $table): void
    {
        $table->increments('id');
        $table->string('delivery', 100)->unique();
        $table->string('event', 60);
        $table->mediumText('body');
        $table->string('status', 10)->default('waiting');
        $table->integer('attempts')->default(0);
        $table->integer('created_at');
        $table->integer('claimed_until')->default(0);
        $table->integer('sent_at')->default(0);
        $table->string('error', 200)->default('');
        $table->index(['status', 'id']);
    }
}
