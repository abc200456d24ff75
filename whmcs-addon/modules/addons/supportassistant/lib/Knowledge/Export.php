<?php

namespace WHMCS\Module\Addon\Supportassistant\Knowledge;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Api\Api;
use WHMCS\Module\Addon\Supportassistant\Settings;
use WHMCS\Module\Addon\Supportassistant\Tables;

/** Gives the public knowledge base to the assistant: what is new or changed since it was sent, and what is gone. */
final class Export
{
    private const BATCH = 10;

    /** In characters; a batch beyond it is cut, so that it arrives within the patience of one request. */
    private const BATCH_SIZE = 400000;

    /** @return string a problem in a sentence, or empty */
    public static function run(int $seconds): string
    {
        $end = microtime(true) + $seconds;
        $articles = PublicArticles::all();
        $known = Capsule::table(Tables::ARTICLES)->pluck('hash', 'article_id')->all();
        $changed = array_filter($articles, static function (array $article) use ($known): bool {
            return ($known[$article['id']] ?? '') !== PublicArticles::hash($article);
        });
        $gone = array_values(array_map('intval', array_diff(array_keys($known), array_keys($articles))));
        $problem = $gone === [] ? '' : self::send([], $gone);
        foreach (self::batches($changed) as $batch) {
            if ($problem !== '' || microtime(true) > $end) {
                break;
            }
            $problem = self::send($batch, []);
        }
        Settings::save(['export_at' => (string) time(), 'export_error' => $problem]);
        return $problem;
    }

    /** Everything counts as new at the next run. */
    public static function again(): void
    {
        Capsule::table(Tables::ARTICLES)->delete();
    }

    /** @return array{total: int, sent: int} */
    public static function progress(): array
    {
        return ['total' => count(PublicArticles::all()), 'sent' => Capsule::table(Tables::ARTICLES)->count()];
    }

    /** @param int[] $gone */
    private static function send(array $articles, array $gone): string
    {
        $answer = Api::asAddon('POST', '/addon/knowledge', [
            'articles' => array_values($articles), 'removed' => $gone,
        ]);
        if (!$answer->isGood()) {
            return $answer->sentence();
        }
        foreach ($articles as $article) {
            Capsule::table(Tables::ARTICLES)->updateOrInsert(
                ['article_id' => $article['id']],
                ['hash' => PublicArticles::hash($article), 'sent_at' => time()]
            );
        }
        Capsule::table(Tables::ARTICLES)->whereIn('article_id', $gone)->delete();
        return '';
    }

    /** @return array<int, array<int, array>> */
    private static function batches(array $articles): array
    {
        $batches = [];
        $size = 0;
        foreach ($articles as $article) {
            $length = strlen($article['content']);
            $last = count($batches) - 1;
            if ($last < 0 || count($batches[$last]) >= self::BATCH || $size + $length > self::BATCH_SIZE) {
                $batches[] = [];
                $last++;
                $size = 0;
            }
            $batches[$last][] = $article;
            $size += $length;
        }
        return $batches;
    }
}
