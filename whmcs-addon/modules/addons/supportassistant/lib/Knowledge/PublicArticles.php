<?php

namespace WHMCS\Module\Addon\Supportassistant\Knowledge;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Input;

/**
 * The knowledge-base articles that every visitor may read: originals, not private, in at least one category that is
 * not hidden. WHMCS has no API for them.
 */
final class PublicArticles
{
    /** @return array<int, array{id: int, title: string, content: string, category: string}> by id */
    public static function all(): array
    {
        $categories = self::visibleCategories();
        $articles = [];
        $rows = Capsule::table('tblknowledgebase')
            ->join('tblknowledgebaselinks', 'tblknowledgebaselinks.articleid', '=', 'tblknowledgebase.id')
            ->where('tblknowledgebase.parentid', 0)->where('tblknowledgebase.private', '<>', 'on')
            ->whereIn('tblknowledgebaselinks.categoryid', array_keys($categories))
            ->orderBy('tblknowledgebase.id')->orderBy('tblknowledgebaselinks.categoryid')
            ->get(['tblknowledgebase.id', 'title', 'article', 'categoryid']);
        foreach ($rows as $row) {
            $articles[(int) $row->id] = $articles[(int) $row->id] ?? [
                'id' => (int) $row->id,
                'title' => Input::decode((string) $row->title),
                // HTML from the editor; its own entities belong to it.
                'content' => (string) $row->article,
                'category' => $categories[(int) $row->categoryid],
            ];
        }
        return $articles;
    }

    /** @param array{id: int, title: string, content: string, category: string} $article */
    public static function hash(array $article): string
    {
        return hash('sha256', implode("\0", [$article['title'], $article['content'], $article['category']]));
    }

    /** @return array<int, string> name by id; below a hidden category everything is hidden */
    private static function visibleCategories(): array
    {
        $rows = Capsule::table('tblknowledgebasecats')->get(['id', 'parentid', 'name', 'hidden'])->keyBy('id');
        $visible = [];
        foreach ($rows as $row) {
            $above = $row;
            // A circle of parents ends at a depth that no knowledge base has.
            for ($depth = 0; $depth < 20 && $above !== null && $above->hidden !== 'on'; $depth++) {
                $above = $rows->get((int) $above->parentid);
            }
            if ($above === null) {
                $visible[(int) $row->id] = Input::decode((string) $row->name);
            }
        }
        return $visible;
    }
}
