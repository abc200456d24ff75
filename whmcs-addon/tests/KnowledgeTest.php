<?php

namespace SupportAssistant\Tests;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Supportassistant\Knowledge\Export;
use WHMCS\Module\Addon\Supportassistant\Knowledge\PublicArticles;

/** Which articles leave WHMCS, and when. */
final class KnowledgeTest extends AddonTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        foreach (['tblknowledgebase', 'tblknowledgebasecats', 'tblknowledgebaselinks'] as $table) {
            Capsule::table($table)->delete();
        }
        Capsule::table('tblknowledgebasecats')->insert([
            ['id' => 1, 'parentid' => 0, 'name' => 'Mail &amp; more', 'hidden' => ''],
            ['id' => 2, 'parentid' => 0, 'name' => 'Staff', 'hidden' => 'on'],
            ['id' => 3, 'parentid' => 2, 'name' => 'Below staff', 'hidden' => ''],
        ]);
        foreach ([[1, '', 0, 1], [2, 'on', 0, 1], [3, '', 0, 2], [4, '', 0, 3], [5, '', 1, 1]] as $row) {
            [$id, $private, $parent, $category] = $row;
            Capsule::table('tblknowledgebase')->insert([
                'id' => $id, 'title' => "Article $id", 'article' => '<p>Text</p>', 'private' => $private,
                'parentid' => $parent,
            ]);
            Capsule::table('tblknowledgebaselinks')->insert(['categoryid' => $category, 'articleid' => $id]);
        }
    }

    /** @return array<int, array> the posted bodies */
    private function posted(): array
    {
        return array_map(static function (array $one): array {
            return json_decode($one['body'], true);
        }, $this->api->asked('/api/v1/addon/knowledge'));
    }

    public function test_only_what_every_visitor_may_read_is_public(): void
    {
        self::assertSame([1], array_keys(PublicArticles::all()));
        self::assertSame('Mail & more', PublicArticles::all()[1]['category']);
    }

    public function test_an_article_is_sent_once_again_when_it_changes_and_taken_back_when_it_goes(): void
    {
        Export::run(5);
        Export::run(5);
        self::assertCount(1, $this->posted());
        self::assertSame('<p>Text</p>', $this->posted()[0]['articles'][0]['content']);
        Capsule::table('tblknowledgebase')->where('id', 1)->update(['article' => '<p>New</p>']);
        Export::run(5);
        self::assertSame('<p>New</p>', $this->posted()[1]['articles'][0]['content']);
        Capsule::table('tblknowledgebase')->where('id', 1)->update(['private' => 'on']);
        Export::run(5);
        self::assertSame(['articles' => [], 'removed' => [1]], $this->posted()[2]);
        Export::run(5);
        self::assertCount(3, $this->posted());
    }

    public function test_what_did_not_arrive_is_sent_again(): void
    {
        $this->api->answers(['/api/v1/addon/knowledge' => ['status' => 500, 'body' => '{}']]);
        self::assertStringContainsString('500', Export::run(5));
        $this->api->answers(['/api/v1/addon/knowledge' => ['status' => 204, 'body' => '']]);
        self::assertSame('', Export::run(5));
        self::assertCount(2, $this->posted());
    }

    public function test_many_articles_go_in_batches(): void
    {
        for ($id = 10; $id < 35; $id++) {
            Capsule::table('tblknowledgebase')->insert(['id' => $id, 'title' => "A $id", 'article' => 'x']);
            Capsule::table('tblknowledgebaselinks')->insert(['categoryid' => 1, 'articleid' => $id]);
        }
        Export::run(20);
        self::assertSame([10, 10, 6], array_map('count', array_column($this->posted(), 'articles')));
    }
}
