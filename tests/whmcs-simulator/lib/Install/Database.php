<?php

namespace WhmcsSimulator\Install;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Environment;
use WhmcsSimulator\Errors;

/** One SQLite file shared by the workers of the built-in server. */
final class Database
{
    /** Counts up with every change of the tables; a file of another version is laid out anew. */
    private const VERSION = 1;

    public static function open(): void
    {
        $folder = Environment::dataDir();
        if (!is_dir($folder) && !mkdir($folder, 0700, true) && !is_dir($folder)) {
            throw new \RuntimeException("The folder $folder cannot be made.");
        }
        $file = $folder . '/whmcs.sqlite';
        // Illuminate wants the file to exist; touch is harmless when another worker was faster.
        touch($file);
        $capsule = new Capsule();
        $capsule->addConnection(['driver' => 'sqlite', 'database' => $file, 'prefix' => '']);
        $capsule->setAsGlobal();
        $pdo = Capsule::connection()->getPdo();
        $pdo->exec('PRAGMA busy_timeout=10000');
        $pdo->exec('PRAGMA synchronous=NORMAL');
        if (self::version() !== self::VERSION) {
            // The journal mode cannot change inside a transaction, and is kept in the file.
            $pdo->exec('PRAGMA journal_mode=WAL');
            self::transaction(static function (): void {
                if (self::version() !== self::VERSION) {
                    self::layOut();
                }
            });
        }
    }

    /** Back to a fresh installation: the addons' tables and settings go too, ids start again at 1. */
    public static function reset(): void
    {
        self::transaction(static function (): void {
            self::layOut();
        });
        Errors::clear();
    }

    /**
     * Takes the write lock at once: a transaction that reads first and writes later can be refused by SQLite
     * without waiting when another worker wrote in between.
     *
     * @return mixed what $work returns
     */
    public static function transaction(callable $work)
    {
        $pdo = Capsule::connection()->getPdo();
        $pdo->exec('BEGIN IMMEDIATE');
        try {
            $result = $work();
            $pdo->exec('COMMIT');
            return $result;
        } catch (\Throwable $e) {
            $pdo->exec('ROLLBACK');
            throw $e;
        }
    }

    private static function layOut(): void
    {
        $pdo = Capsule::connection()->getPdo();
        $tables = $pdo->query("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'");
        foreach ($tables->fetchAll(\PDO::FETCH_COLUMN) as $table) {
            $pdo->exec('DROP TABLE "' . $table . '"');
        }
        SupportTables::create(Capsule::schema());
        PeopleTables::create(Capsule::schema());
        KnowledgeTables::create(Capsule::schema());
        SystemTables::create(Capsule::schema());
        Seed::sow();
        $pdo->exec('PRAGMA user_version=' . self::VERSION);
    }

    private static function version(): int
    {
        return (int) Capsule::connection()->getPdo()->query('PRAGMA user_version')->fetchColumn();
    }
}
