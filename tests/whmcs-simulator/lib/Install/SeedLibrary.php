<?php

namespace WhmcsSimulator\Install;

use WHMCS\Database\Capsule;
use WhmcsSimulator\Clock;
use WhmcsSimulator\Text;

/** Fills what staff have written beforehand: knowledgebase, predefined replies, announcements. */
final class SeedLibrary
{
    public static function sow(array $company): void
    {
        foreach ($company['knowledgebase']['categories'] as $category) {
            Capsule::table('tblknowledgebasecats')->insert($category);
        }
        foreach ($company['knowledgebase']['articles'] as $article) {
            Capsule::table('tblknowledgebaselinks')
                ->insert(['categoryid' => $article['category'], 'articleid' => $article['id']]);
            unset($article['category']);
            Capsule::table('tblknowledgebase')->insert(self::html($article, 'article'));
        }
        foreach ($company['predefined'] as $category) {
            $id = Capsule::table('tblticketpredefinedcats')->insertGetId(['name' => $category['name']]);
            foreach ($category['replies'] as $reply) {
                $reply['reply'] = Text::lines($reply['reply']);
                Capsule::table('tblticketpredefinedreplies')->insert($reply + ['catid' => $id]);
            }
        }
        foreach ($company['announcements'] as $i => $announcement) {
            Capsule::table('tblannouncements')
                ->insert(self::html($announcement, 'announcement') + ['date' => Clock::minutesAgo(1440 * ($i + 1))]);
        }
    }

    /** Articles and announcements come from the admin's rich-text editor and are kept as HTML, not encoded. */
    private static function html(array $row, string $field): array
    {
        $row[$field] = Text::decode($row[$field]);
        return $row;
    }
}
